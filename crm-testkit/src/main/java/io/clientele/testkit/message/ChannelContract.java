package io.clientele.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.message.Channel;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.MessageKey;
import io.clientele.message.Recipient;
import io.clientele.testkit.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Everything that a {@link Channel} owes. A test class implements it over a stand-in of the other side, such as a mail
 * server that runs in the test; all tests here are then its own.
 *
 * <pre>{@code
 * class OurMailTest implements ChannelContract {
 *     private final TestMailServer server = new TestMailServer();
 *     private final Channel channel = new OurMail(server.address());
 *
 *     public Channel channel() {
 *         return channel;
 *     }
 *
 *     public void set(Line line) {
 *         server.behave(line);
 *     }
 *
 *     public int arrived(Recipient recipient) {
 *         return server.inbox(recipient.address()).size();
 *     }
 * }
 * }</pre>
 */
public interface ChannelContract {

    /** The channel under test: the same one during a test. When the test begins, nothing has been sent over it. */
    Channel channel();

    /** Makes the other side fare in a way from now on; when a test begins, it {@linkplain Line#WORKS works}. */
    void set(Line line);

    /** How many messages to a recipient have arrived on the other side. */
    int arrived(Recipient recipient);

    /**
     * An address that the channel delivers to, another one for each number; an e-mail address unless the test class
     * says otherwise.
     *
     * @param number from 0 on
     */
    default Recipient recipient(int number) {
        return Messages.mail(number);
    }

    @Test
    default void aMessageIsAcceptedAndArrives() {
        Delivery answer = send("1", 1);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Delivery.Accepted.class,
                        accepted -> assertThat(accepted.reference()).isNotBlank());
        assertThat(arrived(recipient(1))).isEqualTo(1);
        assertThat(arrived(recipient(2))).isZero();
    }

    @Test
    default void theSameMessageAgainIsAnsweredAsThenAndArrivesOnce() {
        Delivery first = send("1", 1);

        assertThat(List.of(send("1", 1), send("1", 1))).containsOnly(first);
        assertThat(arrived(recipient(1))).isEqualTo(1);
    }

    @Test
    default void theSameKeyIsTheSameMessageWhateverElseItHolds() {
        Delivery first = send("1", 1);
        Delivery other = channel()
                .send(Messages.to(recipient(2))
                        .key(MessageKey.of("1"))
                        .body("Other")
                        .build());

        assertThat(other).isEqualTo(first);
        assertThat(arrived(recipient(1)) + arrived(recipient(2))).isEqualTo(1);
    }

    @Test
    default void anotherKeyIsAnotherMessageWhateverElseItHolds() {
        send("1", 1);
        send("2", 1);

        assertThat(arrived(recipient(1))).isEqualTo(2);
    }

    @Test
    default void keysThatLookAlikeAreDifferent() {
        Messages.ALIKE.forEach(key -> send(key, 1));

        assertThat(arrived(recipient(1))).isEqualTo(Messages.ALIKE.size());
    }

    @Test
    default void whatIsRefusedHasAReasonAndDoesNotArrive() {
        set(Line.REFUSES);
        Delivery answer = send("1", 1);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.words()).isNotBlank());
        assertThat(arrived(recipient(1))).isZero();
    }

    @Test
    default void whileTheOtherSideIsNotReachedMessagesAreRefusedForNow() {
        set(Line.UNREACHABLE);
        Delivery answer = send("1", 1);

        assertThat(answer).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
            assertThat(refused.reason().isPassing()).isTrue();
            assertThat(refused.words()).isNotBlank();
        });
        assertThat(arrived(recipient(1))).isZero();
    }

    @Test
    default void aMessageThatWasRefusedForNowArrivesOnceItIsHandedOverAgain() {
        set(Line.UNREACHABLE);
        send("1", 1);
        send("1", 1);
        set(Line.WORKS);

        assertThat(send("1", 1)).isInstanceOf(Delivery.Accepted.class);
        send("1", 1);
        assertThat(arrived(recipient(1))).isEqualTo(1);
    }

    @Test
    default void aMessageWhoseAnswerWasLostIsNotCalledRefused() {
        set(Line.LOSES_ANSWERS);

        assertThat(send("1", 1)).isNotInstanceOf(Delivery.Refused.class);
        assertThat(send("1", 1)).isNotInstanceOf(Delivery.Refused.class);
        assertThat(arrived(recipient(1))).isEqualTo(1);
    }

    @Test
    default void aMessageWhoseAnswerWasLostDoesNotArriveTwice() {
        set(Line.LOSES_ANSWERS);
        send("1", 1);
        set(Line.WORKS);

        assertThat(send("1", 1)).isNotInstanceOf(Delivery.Refused.class);
        assertThat(arrived(recipient(1))).isEqualTo(1);
    }

    @Test
    default void whatWasAcceptedStaysSoWhateverBecomesOfTheOtherSide() {
        Delivery first = send("1", 1);

        for (Line line : Line.values()) {
            set(line);
            assertThat(send("1", 1)).as("on a line that is %s", line).isEqualTo(first);
        }
        assertThat(arrived(recipient(1))).isEqualTo(1);
    }

    @Test
    default void ofManyWhoSendOneMessageAtOnceItArrivesOnce() {
        ConcurrentLinkedQueue<Delivery> answers = new ConcurrentLinkedQueue<>();
        Callable<?> sender = () -> answers.add(send("1", 1));

        Together.run(List.of(sender, sender, sender, sender, sender, sender));

        assertThat(arrived(recipient(1))).isEqualTo(1);
        assertThat(answers).hasSize(6).doesNotHaveAnyElementsOfTypes(Delivery.Refused.class);
        assertThat(send("1", 1)).isIn(answers);
    }

    @Test
    default void ofManyMessagesAtOnceEachArrivesOnce() {
        List<Callable<?>> senders = new ArrayList<>();
        for (int sender = 0; sender < 4; sender++) {
            int first = sender * 25;
            senders.add(() -> IntStream.range(first, first + 25)
                    .mapToObj(number -> send("message " + number, number))
                    .map(answer -> assertThat(answer).isInstanceOf(Delivery.Accepted.class))
                    .toList());
        }

        Together.run(senders);

        assertThat(IntStream.range(0, 100))
                .allSatisfy(number -> assertThat(arrived(recipient(number))).isEqualTo(1));
    }

    @Test
    default void whateverAMessageSaysItIsAnsweredAndArrivesIfAndOnlyIfItIsAccepted() {
        List<Message> hostile = Messages.hostile(this::recipient);

        for (Message message : hostile) {
            Delivery answer = channel().send(message);
            int arrived = arrived(message.recipient());
            assertThat(arrived)
                    .as("messages that have arrived, after %s", answer)
                    .isEqualTo(accepted(answer));
            assertThat(channel().send(message)).isEqualTo(answer);
            assertThat(arrived(message.recipient())).isEqualTo(arrived);
        }
    }

    private static int accepted(Delivery answer) {
        return answer instanceof Delivery.Accepted ? 1 : 0;
    }

    @Test
    default void noAnswerRepeatsWhoWasWrittenToOrWhat() {
        List<Message> all = Messages.hostile(this::recipient);

        for (Line line : Line.values()) {
            set(line);
            for (int i = 0; i < all.size(); i++) {
                Message message = Message.builder()
                        .from(all.get(i))
                        .key(MessageKey.of(line + " " + i))
                        .body("secret body")
                        .subject("secret subject")
                        .build();
                assertThat(channel().send(message).toString())
                        .doesNotContain("secret", message.recipient().address());
            }
        }
    }

    private Delivery send(String key, int number) {
        return channel()
                .send(Messages.to(recipient(number)).key(MessageKey.of(key)).build());
    }
}
