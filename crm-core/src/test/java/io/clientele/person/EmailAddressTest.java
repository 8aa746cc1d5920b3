package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Ann.Weber@Post.Example, ann.weber@post.example",
                "  ann@post.example  , ann@post.example",
                "ann+shop@post.example, ann+shop@post.example",
                "o'brien@post.example, o'brien@post.example",
                "ann@xn--bro-hoa.example, ann@xn--bro-hoa.example",
                "ann@büro.example, ann@xn--bro-hoa.example",
                "ann@BÜRO.example, ann@xn--bro-hoa.example",
                "ÅSA@post.example, åsa@post.example",
                "A\u030asa@post.example, åsa@post.example",
                "`\"ann\"@post.example`, ann@post.example",
                "`\"ann weber\"@post.example`, `\"ann weber\"@post.example`",
                "`\"a@b\"@post.example`, `\"a@b\"@post.example`",
                "ann(at home)@post.example, ann@post.example",
                "Ann Weber <ann@post.example>, ann@post.example",
                "<ann@post.example>, ann@post.example",
                "a@b.co, a@b.co",
                "🙂@post.example, 🙂@post.example",
            })
    void twoWritingsOfAnAddressHaveOneKey(String text, String key) {
        assertThat(EmailAddress.of(text).key()).isEqualTo(key);
        assertThat(EmailAddress.of(text)).isEqualTo(EmailAddress.of(key)).hasSameHashCodeAs(EmailAddress.of(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ann",
                "ann@",
                "@post.example",
                "ann@post",
                "ann@@post.example",
                "ann@post@example.com",
                "ann@.example",
                "ann@post..example",
                "ann@post.example.",
                "ann@-post.example",
                "ann@post-.example",
                ".ann@post.example",
                "ann.@post.example",
                "an..n@post.example",
                "ann weber@post.example",
                "ann @ post.example",
                "ann,paul@post.example",
                "ann;paul@post.example",
                "ann@post.123",
                "ann@127.0.0.1",
                "ann@[127.0.0.1]",
                "ann@[IPv6:::1]",
                "mailto:ann@post.example",
                "@relay.example:ann@post.example",
                "ann@po_st.example",
                "Ann <ann@post.example",
                "<>",
                ">",
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@post.example\r\nBcc: all@post.example",
                "\"ann\r\n weber\"@post.example",
                "ann\u0000@post.example",
                "\"a\u0000b\"@post.example",
                "an\u200bn@post.example",
                "an\u202en@post.example",
                "\ud800@post.example",
                "an\u2028n@post.example",
                "\"an\u0007n\"@post.example",
            })
    void controlAndInvisibleCharactersAreNoPartOfAnAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200bann@post.example", "\ufeffann@post.example\u00a0", "ann@post.example\u202c\r\n"})
    void invisibleCharactersAroundAnAddressAreLeftOut(String text) {
        assertThat(EmailAddress.parse(text)).map(EmailAddress::text).contains("ann@post.example");
    }

    @Test
    void theAddressIsKeptAsItWasGiven() {
        assertThat(EmailAddress.of(" Ann.Weber@Büro.Example ").text()).isEqualTo("Ann.Weber@Büro.Example");
        assertThat(EmailAddress.of("Ann@Büro.Example").domain()).isEqualTo("xn--bro-hoa.example");
        assertThat(EmailAddress.of("\"a@b\"@post.example").domain()).isEqualTo("post.example");
    }

    /** IDNA 2003, which the JDK knows, would make {@code strasse.example} of it: another domain. UTS #46. */
    @ParameterizedTest
    @CsvSource({
        "ann@straße.example, ann@xn--strae-oqa.example",
        "ann@STRAẞE.example, ann@xn--strae-oqa.example",
        "ann@faß.de, ann@xn--fa-hia.de",
        "ann@βόλος.com, ann@xn--nxasmm1c.com",
        "ann@büro.straße.de, ann@xn--bro-hoa.xn--strae-oqa.de",
    })
    void aDomainThatTheOldRulesWouldChangeIsItself(String text, String key) {
        assertThat(EmailAddress.of(text)).isEqualTo(EmailAddress.of(key));
        assertThat(EmailAddress.of(text).key()).isEqualTo(key);
        assertThat(EmailAddress.of("ann@straße.example")).isNotEqualTo(EmailAddress.of("ann@strasse.example"));
    }

    @Test
    void dotsAndPlusTagsCount() {
        assertThat(EmailAddress.of("annweber@post.example"))
                .isNotEqualTo(EmailAddress.of("ann.weber@post.example"))
                .isNotEqualTo(EmailAddress.of("annweber+a@post.example"));
    }

    /** RFC 5321 section 4.5.3.1: 64 octets before the at sign, 254 in all; RFC 1035: 63 for a label. */
    @Test
    void anAddressIsAsLongAsMailServersAllow() {
        String domain = "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(55) + ".example";
        String local = "l".repeat(254 - 1 - domain.length());

        assertThat(EmailAddress.parse(local + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("l" + local + "@" + domain)).isEmpty();
        assertThat(EmailAddress.parse("é" + local.substring(1) + "@" + domain)).isEmpty();
        assertThat(EmailAddress.parse("l".repeat(64) + "@post.example")).isPresent();
        assertThat(EmailAddress.parse("l".repeat(65) + "@post.example")).isEmpty();
        assertThat(EmailAddress.parse("ann@" + "a".repeat(64) + ".example")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> EmailAddress.of("ann weber")).hasMessage("Not an e-mail address");
    }

    @Test
    void onlyTheDomainIsShown() {
        assertThat(EmailAddress.of("ann@post.example")).hasToString("EmailAddress[…@post.example]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "<", "\\", "@", ".", "a.", "((", "\"\\", "é", "\u0301", "[", " "})
    void hostileTextIsRefusedInNoTime(String piece) {
        String text = piece.repeat(100_000) + "@post.example";

        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(EmailAddress.parse(text)).isEmpty());
        String fitting = piece.repeat(240 / piece.length());
        assertTimeout(Duration.ofSeconds(1), () -> EmailAddress.parse(fitting + "@x.example"));
    }
}
