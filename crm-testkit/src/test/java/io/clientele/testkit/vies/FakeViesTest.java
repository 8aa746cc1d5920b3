package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.testkit.clock.SettableClock;
import io.clientele.vat.vies.ViesError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fake that takes what VIES refuses would let a fault of the client pass. */
class FakeViesTest {
    private static final String GOOD = "{\"countryCode\":\"LU\",\"vatNumber\":\"10000356\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private FakeVies fake;

    @BeforeEach
    void start() throws IOException {
        fake = FakeVies.start(SettableClock.at(Instant.parse("2026-03-02T10:00:00Z")));
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void aGoodQuestionIsAnswered() throws Exception {
        assertThat(post("/check-vat-number", "application/json", GOOD)).contains("\"valid\":false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"countryCode\":\"LU\"}",
                "{\"countryCode\":\"GB\",\"vatNumber\":\"434031494\"}",
                "{\"countryCode\":\"GR\",\"vatNumber\":\"040127797\"}",
                "{\"countryCode\":\"LU\",\"vatNumber\":\"100 003 56\"}",
                "{\"countryCode\":\"LU\",\"vatNumber\":\"LU10000356\"}",
                "{\"countryCode\":\"LU\",\"vatNumber\":\"10000356\",\"vatNumber\":\"10000356\"}",
                "{\"countryCode\":\"LU\",\"vatNumber\":\"10000356\",\"extra\":\"1\"}",
                "{\"countryCode\":\"LU\",\"vatNumber\":10000356}",
                "{\"countryCode\":\"LU\",\"vatNumber\":\"10000356\",\"requesterNumber\":\"10000356\"}",
                "{\"countryCode\":\"LU\",\"vatNumber\":\"10000356\"} {}"
            })
    void aQuestionOfAnotherFormIsRefused(String body) throws Exception {
        assertThat(post("/check-vat-number", "application/json", body)).contains("\"error\":\"INVALID_INPUT\"");
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void aFrenchNumberMayBeginWithTheLettersOfItsPrefix() throws Exception {
        String question = "{\"countryCode\":\"FR\",\"vatNumber\":\"FR123456789\"}";

        assertThat(post("/check-vat-number", "application/json", question)).contains("\"valid\":false");
    }

    @Test
    void itRepliesWithTheStatusThatItIsTold() throws Exception {
        fake.replyWith(429, "");
        assertThat(post("/check-vat-number", "application/json", GOOD)).isEqualTo("429 ");

        fake.replyWith(503, "<html>");
        assertThat(post("/check-vat-number", "application/json", GOOD)).isEqualTo("503 <html>");
    }

    @Test
    void aStatusThatIsNoneIsRefused() {
        assertThatThrownBy(() -> fake.replyWith(100, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReplyThatIsCutOffIsAFailureForTheClient() {
        fake.sendReplies(Transfer.CUT_OFF);

        assertThatThrownBy(() -> post("/check-vat-number", "application/json", GOOD))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSlowReplyIsWholeInTheEnd() throws Exception {
        fake.replyWith(200, "slow");
        fake.sendReplies(Transfer.SLOW);

        assertThat(post("/check-vat-number", "application/json", GOOD)).isEqualTo("200 slow");
    }

    @Test
    void allStatesHaveAStatus() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fake.base() + "/check-status"))
                .build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("\"AT\"", "\"FR\"", "\"SK\"", "\"XI\"");
    }

    @Test
    void itsAddressIsOneWithBothVersionsOfTheProtocol() throws Exception {
        byte[] loopback = new byte[16];
        loopback[15] = 1;

        assertThat(FakeVies.base(new InetSocketAddress(InetAddress.getByAddress(loopback), 80)))
                .hasToString("http://[0:0:0:0:0:0:0:1]:80");
        assertThat(FakeVies.base(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 80)))
                .hasToString("http://127.0.0.1:80");
    }

    @Test
    void theContentTypeMustBeJson() throws Exception {
        assertThat(post("/check-vat-number", "text/plain", GOOD)).contains("INVALID_INPUT");
    }

    @Test
    void anotherPathIsNotFound() throws Exception {
        assertThat(post("/check-vat", "application/json", GOOD)).isEqualTo("404 ");
    }

    @Test
    void anErrorThatIsOursIsNeverItsAnswer() {
        assertThatThrownBy(() -> fake.down("LU", ViesError.RESTING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fake.downForAll(ViesError.UNREACHABLE)).isInstanceOf(IllegalArgumentException.class);
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fake.base() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
