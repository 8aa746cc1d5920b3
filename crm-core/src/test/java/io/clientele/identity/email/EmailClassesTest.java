package io.clientele.identity.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.EmailAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailClassesTest {
    private final EmailClasses classes = EmailClasses.standard();

    @ParameterizedTest
    @CsvSource({
        "info@firma.lu, ROLE",
        "Info+Shop@firma.lu, ROLE",
        "info2@firma.lu, ROLE",
        "customer.service@firma.lu, ROLE",
        "buchhaltung@firma.de, ROLE",
        "x@mailinator.com, DISPOSABLE",
        "x@sub.mailinator.com, DISPOSABLE",
        "abc123xyz@marketplace.amazon.de, RELAY",
        "x7@privaterelay.appleid.com, RELAY",
        "ann@post.example, RESERVED",
        "ann@example.com, RESERVED",
        "none@none.com, PLACEHOLDER",
        "a@a.com, PLACEHOLDER",
        "noreply@firma.lu, PLACEHOLDER",
    })
    void aClassIsKnown(String address, EmailClass kind) {
        assertThat(classes.is(kind, EmailAddress.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann.weber@gmail.com",
                "infos.ann@pt.lu",
                "ann@xmailinator.lu",
                "ann@mailbox.org",
                "ann@hotmail.com",
                "ann1985@icloud.com"
            })
    void aPersonsOwnAddressIsOfNone(String address) {
        assertThat(classes.of(EmailAddress.of(address))).isEmpty();
    }

    @Test
    void aListCanBeReplaced() {
        EmailClasses own = classes.with(EmailClass.RELAY, Set.of("Letzshop.example"));

        assertThat(own.is(EmailClass.RELAY, EmailAddress.of("b7@letzshop.example")))
                .isTrue();
        assertThat(own.is(EmailClass.RELAY, EmailAddress.of("b7@mozmail.com"))).isFalse();
        assertThat(own.is(EmailClass.ROLE, EmailAddress.of("info@firma.lu"))).isTrue();
        assertThat(own.list(EmailClass.RELAY)).containsExactly("letzshop.example");
    }

    @ParameterizedTest
    @EnumSource
    void eachLineOfAListIsADomainANameOrAnAddress(EmailClass kind) {
        assertThat(classes.list(kind))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).matches("[a-z0-9.-]+|[a-z0-9]+@|[a-z0-9]+@[a-z0-9.]+"));
    }

    @Test
    void noMailProviderOfManyPeopleIsDisposable() {
        assertThat(classes.list(EmailClass.DISPOSABLE))
                .doesNotContain(
                        "gmail.com",
                        "gmx.de",
                        "web.de",
                        "orange.fr",
                        "pt.lu",
                        "hotmail.com",
                        "yahoo.com",
                        "free.fr",
                        "laposte.net",
                        "icloud.com",
                        "proton.me",
                        "posteo.de",
                        "mailbox.org",
                        "t-online.de");
    }
}
