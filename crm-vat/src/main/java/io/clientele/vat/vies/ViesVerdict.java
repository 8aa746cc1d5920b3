package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a reply says of the number that was asked for. When in doubt it says nothing: a gateway's page that is taken for
 * "not in use" costs a customer the exemption. Immutable.
 *
 * @param number what was asked for
 * @param question in which words
 * @param at when the reply was there
 */
record ViesVerdict(VatNumber number, ViesQuestion question, Instant at) {
    static final int OK = 200;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FAILURE = 500;
    private static final String UNDISCLOSED = "---";

    ViesAnswer of(ViesExchange.Received received) {
        Optional<ViesError> error = received.reply().flatMap(ViesReply::error).map(ViesError::ofName);
        return error.filter(name -> name != ViesError.OTHER)
                .or(() -> ofStatus(received.status()))
                .or(() -> error)
                .map(this::silence)
                .or(() -> received.reply()
                        .filter(reply -> received.status() == OK)
                        .flatMap(this::answer))
                .orElseGet(() -> silence(ViesError.UNREADABLE));
    }

    /** What a status says where VIES itself names no error. */
    private static Optional<ViesError> ofStatus(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return Optional.of(ViesError.GLOBAL_MAX_CONCURRENT_REQ);
        }
        return status >= FAILURE ? Optional.of(ViesError.SERVICE_UNAVAILABLE) : Optional.empty();
    }

    private Optional<ViesAnswer> answer(ViesReply reply) {
        return reply.valid().filter(valid -> reply.isAbout(question)).map(valid -> answer(valid, reply));
    }

    private ViesAnswer answer(boolean valid, ViesReply reply) {
        Optional<String> consultation = reply.whole().text("requestIdentifier").filter(text -> !text.isBlank());
        Optional<Instant> dated = reply.whole().text("requestDate").flatMap(ViesVerdict::instant);
        return valid
                ? new ViesAnswer.InUse(number, at, dated, consultation, trader(reply))
                : new ViesAnswer.NotInUse(number, at, dated, consultation);
    }

    /** A date of another form is left out: the answer is one all the same. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static ViesAnswer.Trader trader(ViesReply reply) {
        return new ViesAnswer.Trader(disclosed(reply, "name"), disclosed(reply, "address"));
    }

    private static Optional<String> disclosed(ViesReply reply, String field) {
        return reply.whole()
                .text(field)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equals(UNDISCLOSED));
    }

    private ViesAnswer silence(ViesError error) {
        return new ViesAnswer.Silence(number, at, error);
    }
}
