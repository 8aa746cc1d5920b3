package io.clientele.identity.match;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.identity.email.EmailClass;
import io.clientele.identity.email.EmailClasses;
import io.clientele.identity.text.BirthDate;
import io.clientele.identity.text.FoldedAddress;
import io.clientele.identity.text.FoldedName;
import io.clientele.identity.text.Postcodes;
import io.clientele.identity.text.TextFolding;
import io.clientele.identity.text.Towns;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.person.PhoneNumbers;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Forms of the values of each column by which writings of one value are the same; empty for what says nothing. */
final class Folding {
    /** So many of the last digits of a phone number are compared: those before them tell of countries. */
    private static final int LAST_DIGITS = 9;

    private static final int FEWEST_DIGITS = 6;

    private final PhoneNumbers phones = new PhoneNumbers(1);

    static String given(String text) {
        return String.join(" ", FoldedName.of(PersonName.of(text, "")).given());
    }

    /** A family name, with what tells father from son. */
    static String family(String text) {
        FoldedName name = FoldedName.of(PersonName.of("", text));
        String family = String.join(" ", name.family());
        return name.generation().map(generation -> family + " " + generation).orElse(family);
    }

    /** The words of a whole name. */
    static String name(String text) {
        FoldedName name = FoldedName.of(PersonName.ofFull(text));
        String words = String.join(" ", name.words());
        return name.generation().map(generation -> words + " " + generation).orElse(words);
    }

    /** A word or several that are no name of a person: a region. */
    static String any(String text) {
        return isNothing(text) ? "" : TextFolding.spelling(TextFolding.fold(text));
    }

    static String town(String text) {
        return isNothing(text) ? "" : Towns.fold(text);
    }

    /** A street, and the house number that may stand beside it. */
    static FoldedAddress street(String text) {
        return read(isNothing(text) ? "" : text);
    }

    static String number(String text) {
        return isNothing(text) ? "" : read("").withHouseNumber(text).houseNumber();
    }

    /** A further line of an address: a street, or a building or flat. */
    static String line(String text) {
        if (isNothing(text)) {
            return "";
        }
        FoldedAddress line = read(text);
        String read = (line.street() + " " + line.houseNumber() + " " + line.unit()).strip();
        return read.replace("  ", " ");
    }

    private static FoldedAddress read(String street) {
        return FoldedAddress.of(PostalAddress.builder().street(street).build());
    }

    static String postcode(String text, String country) {
        return isNothing(text) ? "" : Postcodes.fold(text, Country.find(country));
    }

    static String country(String text) {
        return Country.find(text).map(Country::code).orElseGet(() -> any(text));
    }

    /** What is typed where nothing is known, such as {@code N/A}. */
    private static boolean isNothing(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length() && !letters; i++) {
            letters = Character.isLetter(text.charAt(i));
        }
        return letters
                && text.length() < 40
                && FoldedName.of(PersonName.ofFull(text)).isEmpty();
    }

    /** The mailbox of an address; the text itself where a letter too much has made it none. */
    static String email(String text) {
        Optional<EmailAddress> address = EmailAddress.parse(text);
        if (address.isEmpty()) {
            return text.indexOf('@') < 0 && isNothing(text) ? "" : text.strip().toLowerCase(Locale.ROOT);
        }
        return EmailClasses.standard().is(EmailClass.PLACEHOLDER, address.get())
                ? ""
                : io.clientele.identity.email.Mailboxes.standard().key(address.get());
    }

    /** The last digits of a phone number, read as one of a country where that is known. */
    String phone(String text, String country) {
        Phone phone = Phone.of(text, Country.find(country));
        Optional<String> valid = phones.e164(phone);
        if (valid.isPresent()) {
            return phones.key(phone).map(Folding::lastDigits).orElse("");
        }
        String digits = withoutTrunk(phone.digits());
        boolean counted =
                "01234567890".contains(digits) || digits.chars().distinct().count() < 2;
        return counted || digits.length() < FEWEST_DIGITS ? "" : lastDigits(digits);
    }

    private static String lastDigits(String digits) {
        return digits.substring(Math.max(digits.charAt(0) == '+' ? 1 : 0, digits.length() - LAST_DIGITS));
    }

    private static String withoutTrunk(String digits) {
        return digits.length() <= LAST_DIGITS && digits.startsWith("0") ? digits.substring(1) : digits;
    }

    /** A date of birth as eight digits, zeros for what is not known; empty for none and for what stands for none. */
    static String birth(String text) {
        return BirthDate.parse(text).map(Folding::packed).orElse("");
    }

    static String birth(String year, String month, String day) {
        return packed(new BirthDate(part(year), part(month), part(day)));
    }

    private static OptionalInt part(String text) {
        String digits = text.strip();
        boolean number =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static String packed(BirthDate date) {
        int packed = date.year().orElse(0) * 10_000
                + date.month().orElse(0) * 100
                + date.day().orElse(0);
        return packed == 0 || date.isPlaceholder()
                ? ""
                : Integer.toString(100_000_000 + packed).substring(1);
    }
}
