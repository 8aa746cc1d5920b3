package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import io.clientele.vat.vies.ViesSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question ends when its time is over, wherever the network has it. The bounds of the tests only end what hangs. */
@Timeout(120)
class ViesTransferTest extends AgainstFakeVies {
    @BeforeEach
    void theFirstQuestion() {
        // It loads classes, which would use up the short time of the tests.
        assertThat(vies(Duration.ofMinutes(1)).ask(GERMAN).verification()).isEqualTo(Verification.INVALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"STALLED", "SLOW", "MUTE"})
    void aReplyThatDoesNotComeInTimeIsATimeout(Transfer transfer) {
        fake.sendReplies(transfer);

        assertThat(vies(Duration.ofSeconds(1)).ask(GERMAN)).isEqualTo(silence(ViesError.TIMEOUT));
    }

    @Test
    void aReplyThatIsCutOffIsNone() {
        fake.sendReplies(Transfer.CUT_OFF);

        assertThat(vies(Duration.ofMinutes(1)).ask(GERMAN)).isEqualTo(silence(ViesError.UNREACHABLE));
    }

    @Test
    void aStatusThatDoesNotComeIsNone() {
        fake.sendReplies(Transfer.STALLED);

        assertThat(vies(Duration.ofSeconds(1)).status()).isEmpty();
    }

    @Test
    void aReplyThatIsTooLongIsNotReceivedToItsEnd() {
        fake.replyWith(200, "{\"valid\":true,\"new\":[" + "\"x\",".repeat(2_000_000) + "1]}");

        assertThat(vies(Duration.ofMinutes(1)).ask(GERMAN)).isEqualTo(silence(ViesError.UNREADABLE));
    }

    @Test
    void theConnectionOfAReplyThatIsLateIsClosed() throws Exception {
        try (ServerSocket stalling = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> closed = CompletableFuture.supplyAsync(() -> isClosedByTheOther(stalling));
            URI base = FakeVies.base((InetSocketAddress) stalling.getLocalSocketAddress());
            ViesSettings settings = ViesSettings.standard().withBase(base).withTimeout(Duration.ofSeconds(3));

            assertThat(vies(settings).ask(GERMAN)).isEqualTo(silence(ViesError.TIMEOUT));
            assertThat(closed.get()).isTrue();
        }
    }

    @Test
    void anEncryptedConnectionThatDoesNotComeAboutIsNoOutageOfTheState() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket deaf = new ServerSocket(0, 1, loopback)) {
            URI base = URI.create("https://localhost:" + deaf.getLocalPort());
            ViesSettings settings = ViesSettings.standard().withBase(base).withTimeout(Duration.ofSeconds(1));

            assertThat(vies(settings).ask(GERMAN)).isEqualTo(silence(ViesError.UNREACHABLE));
        }
    }

    @Test
    void aThreadThatIsInterruptedStopsAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        ViesAnswer answer = vies(Duration.ofMinutes(1)).ask(GERMAN);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo(silence(ViesError.INTERRUPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT1H0.1S", "PT2562047788015215H"})
    void aTimeoutThatIsNoneIsRefused(Duration timeout) {
        assertThatThrownBy(() -> ViesSettings.standard().withTimeout(timeout))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://vies.example", "vies.example", "https:///path"})
    void anAddressThatIsNoneIsRefused(URI base) {
        assertThatThrownBy(() -> ViesSettings.standard().withBase(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequesterWhomViesDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> ViesSettings.standard().withRequester(BRITISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("434031494");
    }

    /** Sends a head and a first byte, and reads until there is no more. */
    private static boolean isClosedByTheOther(ServerSocket server) {
        try (Socket socket = server.accept()) {
            String begun = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
            return true;
        } catch (IOException reset) {
            return reset instanceof SocketException;
        }
    }

    private static ViesAnswer silence(ViesError error) {
        return new ViesAnswer.Silence(GERMAN, NOW, error);
    }
}
