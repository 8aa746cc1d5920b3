package io.clientele.testkit.message;

import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.Refusal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What channels get wrong. */
final class BrokenChannels {
    private BrokenChannels() {}

    static List<ChannelFault> all() {
        return Stream.of(ofKeys(), ofAnswers(), ofTexts()).flatMap(List::stream).toList();
    }

    private static List<ChannelFault> ofKeys() {
        return List.of(
                new ChannelFault(
                        "forgets what it has sent",
                        other -> new PlainChannel(other) {
                            @Override
                            @Nullable
                            Delivery known(Message message) {
                                return null;
                            }
                        },
                        "theSameMessageAgainIsAnsweredAsThenAndArrivesOnce",
                        "theSameKeyIsTheSameMessageWhateverElseItHolds",
                        "aMessageWhoseAnswerWasLostDoesNotArriveTwice",
                        "ofManyWhoSendOneMessageAtOnceItArrivesOnce"),
                new ChannelFault(
                        "looks before it leaps, without a lock",
                        other -> new PlainChannel(other) {
                            @Override
                            public Delivery send(Message message) {
                                return sendAlone(message);
                            }

                            @Override
                            Line pass(Message message) {
                                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                                return super.pass(message);
                            }
                        },
                        "ofManyWhoSendOneMessageAtOnceItArrivesOnce"),
                new ChannelFault(
                        "knows messages by their recipient",
                        other -> new PlainChannel(other) {
                            @Override
                            String sameness(Message message) {
                                return message.recipient().address();
                            }
                        },
                        "anotherKeyIsAnotherMessageWhateverElseItHolds",
                        "theSameKeyIsTheSameMessageWhateverElseItHolds"),
                new ChannelFault(
                        "folds the case of keys",
                        other -> keyed(other, key -> key.toLowerCase(Locale.ROOT)),
                        "keysThatLookAlikeAreDifferent"),
                new ChannelFault("strips keys", other -> keyed(other, String::strip), "keysThatLookAlikeAreDifferent"),
                new ChannelFault(
                        "composes keys",
                        other -> keyed(other, key -> Normalizer.normalize(key, Normalizer.Form.NFC)),
                        "keysThatLookAlikeAreDifferent"),
                new ChannelFault(
                        "cuts keys",
                        other -> keyed(other, key -> key.substring(0, Math.min(128, key.length()))),
                        "keysThatLookAlikeAreDifferent"),
                new ChannelFault(
                        "forgets a message whose answer was lost",
                        other -> new PlainChannel(other) {
                            @Override
                            Optional<Delivery> remembered(Line line, Delivery answer, Message message) {
                                return line == Line.LOSES_ANSWERS
                                        ? Optional.empty()
                                        : super.remembered(line, answer, message);
                            }
                        },
                        "aMessageWhoseAnswerWasLostDoesNotArriveTwice",
                        "aMessageWhoseAnswerWasLostIsNotCalledRefused"),
                new ChannelFault(
                        "never sends what was refused once",
                        other -> new PlainChannel(other) {
                            @Override
                            Optional<Delivery> remembered(Line line, Delivery answer, Message message) {
                                return Optional.of(answer);
                            }
                        },
                        "aMessageThatWasRefusedForNowArrivesOnceItIsHandedOverAgain"));
    }

    private static PlainChannel keyed(OtherSide other, UnaryOperator<String> change) {
        return new PlainChannel(other) {
            @Override
            String sameness(Message message) {
                return change.apply(super.sameness(message));
            }
        };
    }

    private static List<ChannelFault> ofAnswers() {
        return List.of(
                answering(
                        "calls everything accepted",
                        (line, message) -> new Delivery.Accepted("1"),
                        "whatIsRefusedHasAReasonAndDoesNotArrive",
                        "whileTheOtherSideIsNotReachedMessagesAreRefusedForNow"),
                answering(
                        "calls a lost answer a refusal",
                        (line, message) -> line == Line.LOSES_ANSWERS
                                ? new Delivery.Refused(Refusal.UNAVAILABLE, "No answer")
                                : null,
                        "aMessageWhoseAnswerWasLostIsNotCalledRefused"),
                answering(
                        "does not know whether what it could not reach has taken the message",
                        (line, message) -> line == Line.UNREACHABLE ? new Delivery.Unknown("No connection") : null,
                        "whileTheOtherSideIsNotReachedMessagesAreRefusedForNow"),
                answering(
                        "refuses for good what it cannot reach",
                        (line, message) ->
                                line == Line.UNREACHABLE ? new Delivery.Refused(Refusal.OTHER, "Not reached") : null,
                        "whileTheOtherSideIsNotReachedMessagesAreRefusedForNow"),
                answering(
                        "gives no words",
                        (line, message) -> line == Line.REFUSES ? new Delivery.Refused(Refusal.BAD_CONTENT, "") : null,
                        "whatIsRefusedHasAReasonAndDoesNotArrive"),
                answering(
                        "quotes the address",
                        (line, message) -> line == Line.REFUSES
                                ? new Delivery.Refused(
                                        Refusal.BAD_ADDRESS,
                                        "No mailbox " + message.recipient().address())
                                : null,
                        "noAnswerRepeatsWhoWasWrittenToOrWhat"),
                answering(
                        "throws what it meets on the way",
                        (line, message) -> {
                            if (line == Line.UNREACHABLE) {
                                throw new IllegalStateException("Connection refused");
                            }
                            return null;
                        },
                        "whileTheOtherSideIsNotReachedMessagesAreRefusedForNow",
                        "aMessageThatWasRefusedForNowArrivesOnceItIsHandedOverAgain",
                        "noAnswerRepeatsWhoWasWrittenToOrWhat"),
                new ChannelFault(
                        "asks again about what it has sent",
                        other -> new PlainChannel(other) {
                            @Override
                            @Nullable
                            Delivery known(Message message) {
                                Delivery known = super.known(message);
                                return known == null || other.line() == Line.WORKS
                                        ? known
                                        : answer(other.line(), message);
                            }
                        },
                        "whatWasAcceptedStaysSoWhateverBecomesOfTheOtherSide"));
    }

    /** What a broken channel answers; nothing where it answers well. */
    private interface Answer {
        @Nullable
        Delivery to(Line line, Message message);
    }

    private static ChannelFault answering(String name, Answer wrong, String... caughtBy) {
        return new ChannelFault(
                name,
                other -> new PlainChannel(other) {
                    @Override
                    Delivery answer(Line line, Message message) {
                        Delivery answer = wrong.to(line, message);
                        return answer == null ? super.answer(line, message) : answer;
                    }
                },
                caughtBy);
    }

    private static List<ChannelFault> ofTexts() {
        return List.of(
                new ChannelFault(
                        "throws at a NUL",
                        other -> new PlainChannel(other) {
                            @Override
                            Line pass(Message message) {
                                if (message.body().indexOf('\0') >= 0) {
                                    throw new IllegalArgumentException("Not a text");
                                }
                                return super.pass(message);
                            }
                        },
                        "whateverAMessageSaysItIsAnsweredAndArrivesIfAndOnlyIfItIsAccepted"),
                new ChannelFault(
                        "needs a subject",
                        other -> new PlainChannel(other) {
                            @Override
                            Line pass(Message message) {
                                return message.subject().isEmpty() ? Line.valueOf("") : super.pass(message);
                            }
                        },
                        "whateverAMessageSaysItIsAnsweredAndArrivesIfAndOnlyIfItIsAccepted"),
                new ChannelFault(
                        "swallows what is too long",
                        other -> new PlainChannel(other) {
                            @Override
                            Line pass(Message message) {
                                return message.body().length() > 100_000 ? other.line() : super.pass(message);
                            }
                        },
                        "whateverAMessageSaysItIsAnsweredAndArrivesIfAndOnlyIfItIsAccepted"),
                new ChannelFault(
                        "loses one of many",
                        other -> new PlainChannel(other) {
                            private final AtomicInteger number = new AtomicInteger();

                            @Override
                            Line pass(Message message) {
                                return number.incrementAndGet() % 50 == 0 ? other.line() : super.pass(message);
                            }
                        },
                        "ofManyMessagesAtOnceEachArrivesOnce"));
    }
}
