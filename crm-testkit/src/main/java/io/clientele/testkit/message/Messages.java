package io.clientele.testkit.message;

import io.clientele.consent.Purpose;
import io.clientele.message.Message;
import io.clientele.message.MessageKey;
import io.clientele.message.Recipient;
import io.clientele.person.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Messages that channels like to trip over. */
final class Messages {
    /** Keys that some systems take for one another. */
    static final List<String> ALIKE =
            List.of("a", "A", "a ", "á", "a\u0301", "ａ", "a".repeat(199), "a".repeat(200), "0", "00");

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\0",
            "\u0001\u001b[2J",
            "\r\nBcc: everybody@post.example\r\n\r\nBuy",
            "\n.\n",
            "\r\n.\r\nQUIT\r\n",
            "😀 é e\u0301 ß \u202Eשלום",
            "half a pair: \ud83d",
            "\udc00 the other half",
            "\uffff\ufffe\ufeff",
            "</p><script>alert(1)</script>",
            "%s %n ${user} {{name}} {0}",
            "'; DROP TABLE message; --",
            "Lëtzebuerg ".repeat(100_000));

    private Messages() {}

    static Recipient mail(int number) {
        return Recipient.email(EmailAddress.of("contract-" + number + "@shop.example"));
    }

    /** A message that carries out an order, so that a gate lets it pass; the key is missing. */
    static Message.Builder to(Recipient recipient) {
        return Message.builder()
                .recipient(recipient)
                .purpose(Purpose.TRANSACTIONAL)
                .subject("Your order")
                .body("It is on its way");
    }

    /** Messages with hostile texts in every part, each to a recipient of its own. */
    static List<Message> hostile(IntFunction<Recipient> recipients) {
        List<Message> all = new ArrayList<>();
        for (String text : HOSTILE) {
            all.add(next(all, recipients).body(text).build());
            all.add(next(all, recipients).subject(text).build());
            String key = ("k" + text).substring(0, Math.min(200, text.length() + 1));
            all.add(next(all, recipients).key(MessageKey.of(key)).build());
        }
        all.add(to(recipients.apply(all.size()))
                .key(MessageKey.of("without a subject"))
                .subject(Optional.empty())
                .build());
        return all;
    }

    private static Message.Builder next(List<Message> all, IntFunction<Recipient> recipients) {
        return to(recipients.apply(all.size())).key(MessageKey.of("hostile " + all.size()));
    }
}
