package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every address. */
class EmailAddressLawsTest {
    private static final String SEED = "20260630";

    /** Addresses of letters, digits and few signs never reach the full parser, which would have said the same. */
    @Property(tries = 3_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theShortWaySaysWhatTheFullParserSays(@ForAll("nearlyPlain") String text) {
        Optional<String> full = JMail.validator()
                .requireTopLevelDomain()
                .disallowIpDomain()
                .tryParse(text)
                .filter(email -> text.length() <= 254)
                .map(email -> text.toLowerCase(Locale.ROOT));

        assertThat(EmailAddress.parse(text).map(EmailAddress::key)).isEqualTo(full);
    }

    @Property(tries = 2_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theKeyOfAKeyIsTheKey(@ForAll("anyAddress") String text) {
        EmailAddress.parse(text)
                .ifPresent(
                        address -> assertThat(EmailAddress.parse(address.key()).map(EmailAddress::key))
                                .contains(address.key()));
    }

    @Property(tries = 1_000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theWritingReadAgainIsTheSameAddress(@ForAll("anyAddress") String text) {
        EmailAddress.parse(text)
                .ifPresent(address ->
                        assertThat(EmailAddress.parse(address.text())).contains(address));
    }

    @Property(tries = 1_000, seed = SEED)
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
        EmailAddress.parse(text).ifPresent(address -> assertThat(address.key()).hasSizeLessThanOrEqualTo(254));
    }

    @Provide
    Arbitrary<String> nearlyPlain() {
        Arbitrary<String> local =
                Arbitraries.strings().withChars("aZ9._+-").ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> label =
                Arbitraries.strings().withChars("aZ9-").ofMinLength(0).ofMaxLength(4);
        Arbitrary<String> longOne = Arbitraries.of("l".repeat(63), "l".repeat(64), "l".repeat(65));
        Arbitrary<String> domain = Arbitraries.frequencyOf(Tuple.of(20, label), Tuple.of(1, longOne))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(labels -> String.join(".", labels));
        Arbitrary<String> top = Arbitraries.of("de", "example", "x", "c0m", "-de", "d-e", "", "a".repeat(64));
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(20, local), Tuple.of(1, longOne)), domain, top)
                .as((before, behind, last) -> before + "@" + behind + "." + last);
    }

    @Provide
    Arbitrary<String> anyAddress() {
        Arbitrary<String> local = Arbitraries.strings()
                .withChars("aAéÉİıßẞΣσς\u0301\u200d.\"\\ @(),<>🙂")
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<String> quoted = local.map(text -> '"' + text + '"');
        Arbitrary<String> label = Arbitraries.strings()
                .withChars("aAéÜßΣς\u0301\u200d-()İ字")
                .ofMinLength(1)
                .ofMaxLength(5);
        return Combinators.combine(
                        Arbitraries.oneOf(local, quoted), label, Arbitraries.of("example", "Büro.example", "рф"))
                .as((before, behind, last) -> before + "@" + behind + "." + last);
    }
}
