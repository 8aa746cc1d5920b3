package io.clientele.vat.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.Refusal;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import io.clientele.vat.treatment.Treatment;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes quotes as JSON: amounts and rates as texts with a point, what is not there as null. */
final class QuoteJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;

    private QuoteJson(JsonGenerator out) {
        this.out = out;
    }

    private interface Writing {
        void write(QuoteJson json) throws IOException;
    }

    static String object(QuoteAnswer answer) {
        return written(json -> json.answer(answer));
    }

    static String array(List<QuoteAnswer> answers) {
        return written(json -> {
            json.out.writeStartArray();
            for (QuoteAnswer answer : answers) {
                json.answer(answer);
            }
            json.out.writeEndArray();
        });
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));
            writing.write(new QuoteJson(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append("\n").toString();
    }

    private void answer(QuoteAnswer answer) throws IOException {
        if (answer instanceof QuoteAnswer.Quoted quoted) {
            quote(quoted.quote());
        } else {
            refused(((QuoteAnswer.Refused) answer).refusal());
        }
    }

    private void refused(Refusal refusal) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("refused");
        out.writeStringField("field", refusal.field());
        out.writeStringField("why", refusal.problem());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void quote(Quote quote) throws IOException {
        out.writeStartObject();
        if (quote.request().id().isPresent()) {
            out.writeStringField("id", quote.request().id().get());
        }
        out.writeArrayFieldStart("lines");
        for (int i = 0; i < quote.treatments().size(); i++) {
            line(quote, i);
        }
        out.writeEndArray();
        out.writeFieldName("totals");
        if (quote.totals().isPresent()) {
            totals(quote.request(), quote.totals().get());
        } else {
            out.writeNull();
        }
        out.writeEndObject();
    }

    private void line(Quote quote, int index) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", quote.request().lines().get(index).id());
        Treatment treatment = quote.treatments().get(index);
        if (treatment instanceof Treatment.Needs needs) {
            texts("needs", needs.fields());
            out.writeStringField("why", needs.why());
        } else {
            decided((Treatment.Decided) treatment, quote.request().language());
            optional(
                    "net",
                    quote.totals().map(totals -> plain(totals.lines().get(index).net())));
        }
        out.writeEndObject();
    }

    private void decided(Treatment.Decided decided, String language) throws IOException {
        String country = Regions.country(decided.territory());
        out.writeStringField("country", country);
        optional("region", Optional.of(decided.territory().code()).filter(code -> !code.equals(country)));
        out.writeStringField("category_code", decided.vat().category().code());
        out.writeStringField("rate", decided.vat().rate().percent().toPlainString());
        optional("vatex", decided.vat().exemption().flatMap(Exemption::vatex));
        out.writeStringField("article", decided.article());
        optional("mention", decided.mention(language));
        out.writeStringField("owed_by", decided.debtor().name().toLowerCase(Locale.ROOT));
        out.writeStringField("reported_in", decided.reportedIn().label());
        texts("reasons", decided.reasons());
    }

    private void totals(QuoteRequest request, DocumentTotals totals) throws IOException {
        out.writeStartObject();
        out.writeStringField("currency", totals.net().currency().getCurrencyCode());
        amounts(totals.net(), totals.vat(), totals.gross());
        out.writeArrayFieldStart("groups");
        for (VatGroup group : totals.groups()) {
            out.writeStartObject();
            out.writeStringField("category_code", group.vat().category().code());
            out.writeStringField("rate", group.vat().rate().percent().toPlainString());
            optional("vatex", group.vat().exemption().flatMap(Exemption::vatex));
            amounts(group.base(), group.tax(), group.gross());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!request.adjustments().isEmpty()) {
            adjustments(request, totals);
        }
        out.writeEndObject();
    }

    /** The parts of discounts and charges under each rate, which lead from the lines to the groups. */
    private void adjustments(QuoteRequest request, DocumentTotals totals) throws IOException {
        out.writeArrayFieldStart("adjustments");
        for (AdjustmentTotal each : totals.adjustments()) {
            out.writeStartObject();
            out.writeStringField("kind", each.kind().name().toLowerCase(Locale.ROOT));
            optional(
                    "reason",
                    request.adjustments().get(Integer.parseInt(each.id())).reason());
            out.writeStringField("category_code", each.vat().category().code());
            out.writeStringField("rate", each.vat().rate().percent().toPlainString());
            out.writeStringField("net", plain(each.net()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void amounts(Money net, Money vat, Money gross) throws IOException {
        out.writeStringField("net", plain(net));
        out.writeStringField("vat", plain(vat));
        out.writeStringField("gross", plain(gross));
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }

    private void texts(String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private void optional(String name, Optional<String> text) throws IOException {
        out.writeFieldName(name);
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNull();
        }
    }
}
