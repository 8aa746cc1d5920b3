package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.clientele.person.Mailability.Mailable;
import io.clientele.person.Mailability.NotMailable;
import io.clientele.person.Mailability.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailabilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@post.example",
                " ann@post.example ",
                "Ann <ann@post.example>",
                "\"ann weber\"@post.example",
                "\"a@b\"@post.example",
                "ann@büro.example",
                "ann@straße.de",
                "あいうえお@post.example",
                "ann@xn--bro-hoa.xn--p1ai"
            })
    void mailGoesThere(String text) {
        assertThat(Mailability.of(text)).isInstanceOf(Mailable.class);
        assertThat(Mailability.of(text)).isEqualTo(new Mailable(EmailAddress.of(text)));
        assertThat(Mailability.of(text).isMailable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "ann | NO_AT_SIGN",
                "@post.example | NOTHING_BEFORE_AT",
                "ann@ | NOTHING_BEHIND_AT",
                "an\u200bn@post.example | INVISIBLE_CHARACTER",
                "ann weber@post.example | BLANK",
                "ann@post .example | BLANK",
                "ann@post@example.com | SEVERAL_AT_SIGNS",
                "an..n@post.example | DOTS",
                ".ann@post.example | DOTS",
                "ann@post.example. | DOTS",
                "ann@post | NO_TOP_LEVEL_DOMAIN",
                "ann@post.c | NO_TOP_LEVEL_DOMAIN",
                "ann@post.com© | NO_TOP_LEVEL_DOMAIN",
                "ann@127.0.0.1 | IP_ADDRESS",
                "ann@[127.0.0.1] | IP_ADDRESS",
                "ann(home)@post.example | COMMENT",
                "ann@post.example(home) | COMMENT",
                "ann\\@home@post.example | OBSOLETE_QUOTES",
                "\"ann\".weber@post.example | OBSOLETE_QUOTES",
                "ann,paul@post.example | UNREADABLE",
                "ann@po_st.example | UNREADABLE",
            })
    void noMailGoesThereAndTheReasonIsSaid(String text, Reason reason) {
        assertThat(Mailability.of(text)).isEqualTo(new NotMailable(reason));
    }

    @Test
    void lengthsAreOctets() {
        assertThat(Mailability.of("l".repeat(65) + "@post.example"))
                .isEqualTo(new NotMailable(Reason.LOCAL_PART_TOO_LONG));
        assertThat(Mailability.of("é".repeat(33) + "@post.example"))
                .isEqualTo(new NotMailable(Reason.LOCAL_PART_TOO_LONG));
        assertThat(Mailability.of("ann@" + "a".repeat(64) + ".example"))
                .isEqualTo(new NotMailable(Reason.LABEL_TOO_LONG));
        assertThat(Mailability.of("ann@" + "a.".repeat(130) + "example")).isEqualTo(new NotMailable(Reason.TOO_LONG));
        assertThat(Mailability.of("ann@" + "ъ".repeat(60) + ".com").isMailable())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsASentenceWithoutTheAddress(Reason reason) {
        assertThat(reason.sentence()).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "<", "\\", "@", ".", "a.", "\"\\", "é", "[", " ", "\\("})
    void hostileTextIsJudgedInNoTime(String piece) {
        assertTimeout(Duration.ofSeconds(1), () -> {
            assertThat(Mailability.of(piece.repeat(200_000) + "@post.example").isMailable())
                    .isFalse();
            Mailability.of(piece.repeat(100) + "@x.example");
        });
    }
}
