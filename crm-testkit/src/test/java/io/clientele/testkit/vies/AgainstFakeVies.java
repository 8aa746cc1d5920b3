package io.clientele.testkit.vies;

import io.clientele.testkit.clock.SettableClock;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.vies.InMemoryPendingChecks;
import io.clientele.vat.vies.PatienceSettings;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.PendingChecks;
import io.clientele.vat.vies.VatRegister;
import io.clientele.vat.vies.Vies;
import io.clientele.vat.vies.ViesSettings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A strict VIES for each test, which knows no number as yet, and who asks it, at ten o'clock. */
abstract class AgainstFakeVies {
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final VatNumber GERMAN = number("DE111111125");
    static final VatNumber OTHER_GERMAN = number("DE118619592");
    static final VatNumber GREEK = number("EL040127797");
    static final VatNumber LUXEMBOURGISH = number("LU10000356");
    static final VatNumber BRITISH = number("GB434031494");

    final SettableClock clock = SettableClock.at(NOW);
    final HttpClient client = HttpClient.newHttpClient();
    final PendingChecks pending = new InMemoryPendingChecks();
    FakeVies fake;

    @BeforeEach
    void startVies() throws IOException {
        fake = FakeVies.start(clock);
    }

    @AfterEach
    void stopVies() {
        fake.close();
    }

    /** The client of a host without a number of its own. */
    final Vies vies() {
        return vies(settings());
    }

    final Vies vies(Duration timeout) {
        return vies(settings().withTimeout(timeout));
    }

    final Vies vies(ViesSettings settings) {
        return new Vies(client, settings, clock);
    }

    final ViesSettings settings() {
        return ViesSettings.standard().withBase(fake.base());
    }

    /** A register with the usual patience over what a test has behind it. */
    final PatientRegister patient(VatRegister behind) {
        return PatientRegister.of(behind, PatienceSettings.standard(), pending, clock);
    }

    static VatNumber number(String text) {
        return ((NumberCheck.Valid) VatNumbers.check(text)).number();
    }
}
