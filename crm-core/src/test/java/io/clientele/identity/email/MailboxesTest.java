package io.clientele.identity.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.person.EmailAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxesTest {
    private final Mailboxes mailboxes = Mailboxes.standard();

    @ParameterizedTest
    @CsvSource({
        "A.Nn+Shop@GoogleMail.com, ann@gmail.com",
        "ann@gmail.com, ann@gmail.com",
        "ann+shop@icloud.com, ann@icloud.com",
        "ann+shop@me.com, ann@me.com",
        "ann.b+shop@proton.me, ann.b@proton.me",
        "ann+shop@fastmail.fm, ann@fastmail.fm",
        "shop@ann.fastmail.com, ann@fastmail.com",
    })
    void whatAProviderPromisesIsOneMailbox(String written, String key) {
        assertThat(mailboxes.key(EmailAddress.of(written))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "ann+shop@post.example",
        "a.nn@post.example",
        "a.nn@icloud.com",
        "ann+shop@outlook.com",
        "ann-shop@yahoo.com",
        "ann+shop@yandex.ru",
        "ann@ya.ru",
        "ann@shop.gmail.com",
    })
    void whatIsOnlyAHabitChangesNothingByDefault(String written) {
        assertThat(mailboxes.key(EmailAddress.of(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "ann+shop@post.example, ann@post.example",
        "ann+shop@mac.com, ann@icloud.com",
        "ann+shop@outlook.com, ann@outlook.com",
        "ann-shop@yahoo.com, ann@yahoo.com",
        "ann+shop@ya.ru, ann@yandex.ru",
        "a.nn+x@gmail.com, ann@gmail.com",
        "+shop@post.example, +shop@post.example",
        "shop@ann.fastmail.com, ann@fastmail.com",
    })
    void looselyAHabitIsEnough(String written, String key) {
        assertThat(mailboxes.key(EmailAddress.of(written), Strength.LOOSE)).isEqualTo(key);
    }

    @Test
    void exactlyOnlyTheWritingMayDiffer() {
        assertThat(mailboxes.key(EmailAddress.of("A.nn+x@Gmail.com"), Strength.EXACT))
                .isEqualTo("a.nn+x@gmail.com");
        assertThat(mailboxes.key(EmailAddress.of("\"a b+c\"@gmail.com"))).isEqualTo("\"a b+c\"@gmail.com");
    }

    @Test
    void aHostMayHaveRulesOfItsOwn() {
        Mailboxes own = Mailboxes.of(
                List.of(new MailboxRule("*", Set.of("post.example"), false, "_", false, Strength.MAILBOX)));

        assertThat(own.key(EmailAddress.of("a.nn_x@post.example"))).isEqualTo("ann@post.example");
        assertThat(own.key(EmailAddress.of("a.nn@gmail.com"))).isEqualTo("a.nn@gmail.com");
        assertThatThrownBy(() -> new MailboxRule("*", Set.of(), true, "++", false, Strength.LOOSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachKeyIsTheKeyOfItself() {
        for (MailboxRule rule : Mailboxes.standardRules()) {
            for (String domain : rule.domains()) {
                for (Strength strength : Strength.values()) {
                    String key = mailboxes.key(
                            EmailAddress.of("a.b+c-d@" + (domain.equals("*") ? "x.example" : domain)), strength);
                    assertThat(mailboxes.key(EmailAddress.of(key), strength)).isEqualTo(key);
                }
            }
        }
    }
}
