package io.clientele.person;

import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules of one region's numbers, made ready. Immutable. */
final class PhoneRegion {
    private final int countryCode;
    private final DigitPattern general;
    private final List<Integer> lengths;
    private final List<Integer> localLengths;
    private final List<Kind> kinds;
    private final List<DigitPattern> leadingDigits;
    private final List<DigitPattern> nationalPrefix;
    private final boolean readablePrefix;
    private final String plainPrefix;
    private final List<DigitPattern> internationalPrefix;
    private final boolean twoZeros;

    /** Numbers of one kind: mobile, premium and so on. */
    private record Kind(List<Integer> lengths, DigitPattern pattern) {
        boolean has(byte[] digits, int from, int to) {
            return (lengths.isEmpty() || lengths.contains(to - from)) && pattern.matches(digits, from, to);
        }
    }

    /**
     * @throws IllegalArgumentException if a pattern of the region is of another kind than {@link DigitPattern} reads
     */
    PhoneRegion(PhoneMetadata rules) {
        countryCode = rules.getCountryCode();
        general = DigitPattern.of(rules.getGeneralDesc().getNationalNumberPattern());
        lengths = List.copyOf(rules.getGeneralDesc().getPossibleLengthList());
        localLengths = List.copyOf(rules.getGeneralDesc().getPossibleLengthLocalOnlyList());
        kinds = kinds(rules);
        leadingDigits = pattern(rules.getLeadingDigits());
        readablePrefix = rules.getNationalPrefixForParsing().indexOf('$') < 0;
        nationalPrefix = readablePrefix ? pattern(rules.getNationalPrefixForParsing()) : List.of();
        plainPrefix = rules.getNationalPrefixTransformRule().isEmpty()
                        && rules.getNationalPrefixForParsing().chars().allMatch(c -> c >= '0' && c <= '9')
                ? rules.getNationalPrefixForParsing()
                : "";
        internationalPrefix = pattern(rules.getInternationalPrefix());
        twoZeros = rules.getInternationalPrefix().equals("00");
    }

    private static List<DigitPattern> pattern(String text) {
        return text.isEmpty() ? List.of() : List.of(DigitPattern.of(text));
    }

    private static List<Kind> kinds(PhoneMetadata rules) {
        List<Kind> kinds = new ArrayList<>();
        Stream.of(
                        rules.getFixedLine(),
                        rules.getMobile(),
                        rules.getTollFree(),
                        rules.getPremiumRate(),
                        rules.getSharedCost(),
                        rules.getVoip(),
                        rules.getPersonalNumber(),
                        rules.getPager(),
                        rules.getUan(),
                        rules.getVoicemail())
                .filter(kind -> !kind.getNationalNumberPattern().isEmpty())
                .map(PhoneRegion::kind)
                .distinct()
                .forEach(kinds::add);
        return kinds;
    }

    private static Kind kind(PhoneNumberDesc rules) {
        return new Kind(List.copyOf(rules.getPossibleLengthList()), DigitPattern.of(rules.getNationalNumberPattern()));
    }

    int countryCode() {
        return countryCode;
    }

    boolean hasLeadingDigits() {
        return !leadingDigits.isEmpty();
    }

    boolean leads(byte[] digits, int from, int to) {
        return leadingDigits.get(0).begins(digits, from, to);
    }

    /** Whether some digits begin with what is dialled to leave the country. */
    boolean leavesCountry(byte[] digits, int from, int to) {
        return !internationalPrefix.isEmpty() && internationalPrefix.get(0).begins(digits, from, to);
    }

    /** Whether what is dialled to leave the country is two zeros and nothing else. */
    boolean internationalPrefixIsTwoZeros() {
        return twoZeros;
    }

    /** Whether the digits are no number of the region's as they are, or too long for one. */
    boolean isNotOwn(byte[] digits, int from, int to) {
        return !general.matches(digits, from, to) || to - from > lengths.get(lengths.size() - 1);
    }

    boolean isValid(byte[] digits, int from, int to) {
        if ((!lengths.isEmpty() && !lengths.contains(to - from)) || !general.matches(digits, from, to)) {
            return false;
        }
        for (Kind kind : kinds) {
            if (kind.has(digits, from, to)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the number begins behind the prefix that is dialled within the country.
     *
     * @return -1 where it takes more than leaving out a plain prefix
     */
    int behindPrefix(byte[] digits, int from, int to) {
        if (!readablePrefix) {
            return -1;
        }
        if (nationalPrefix.isEmpty() || !nationalPrefix.get(0).begins(digits, from, to)) {
            return from;
        }
        if (plainPrefix.isEmpty()) {
            return -1;
        }
        int behind = from + plainPrefix.length();
        boolean stays = general.matches(digits, from, to) && !general.matches(digits, behind, to);
        return stays || !isLongEnough(to - behind) ? from : behind;
    }

    /** Whether a length is that of a whole number, or more: not that of a local one, and no length in between. */
    private boolean isLongEnough(int length) {
        return !localLengths.contains(length) && (lengths.contains(length) || length > lengths.get(lengths.size() - 1));
    }
}
