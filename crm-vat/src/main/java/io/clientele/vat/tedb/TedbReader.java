package io.clientele.vat.tedb;

import io.clientele.vat.VatRate;
import io.clientele.vat.internal.VatPrefix;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a reply of TEDB element by element. Not thread-safe. */
final class TedbReader {
    private static final String MESSAGE = "retrieveVatRatesRespMsg";
    private static final String ROW = "vatRateResults";
    private static final int DAY_LENGTH = 10;

    private final List<TedbRow> rows = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private TedbDraft draft = new TedbDraft();
    private boolean isReply;
    private Optional<String> fault = Optional.empty();

    /** No entity is expanded and no document type read, so that a reply can neither grow nor fetch anything. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    TedbReply read(InputStream body) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(body);
            while (reader.hasNext()) {
                step(reader);
            }
            reader.close();
        } catch (XMLStreamException broken) {
            return new TedbReply.Unreadable("The reply of TEDB is no XML that can be read");
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return new TedbReply.Unreadable(
                    "Row " + (rows.size() + 1) + " of the reply of TEDB has a state, rate or day that makes no sense");
        }
        return result();
    }

    private TedbReply result() {
        if (fault.isPresent()) {
            return new TedbReply.Unreadable("TEDB has refused the question: " + fault.get());
        }
        return isReply
                ? new TedbReply.Rates(rows)
                : new TedbReply.Unreadable("The document is no reply of TEDB to RetrieveVatRates");
    }

    private void step(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("A reply has no document type and no entities");
            default -> {}
        }
    }

    private void start(String name) {
        path.push(name);
        text.setLength(0);
        isReply |= name.equals(MESSAGE);
        if (name.equals(ROW)) {
            draft = new TedbDraft();
        }
    }

    private void end(String name) {
        path.pop();
        String parent = path.isEmpty() ? "" : path.peek();
        String value = text.toString().strip();
        text.setLength(0);
        if (name.equals(ROW)) {
            rows.add(draft.row());
        } else if (name.equals("faultstring")) {
            fault = Optional.of(value);
        } else {
            field(parent, name, value);
        }
    }

    private void field(String parent, String name, String value) {
        switch (parent + "/" + name) {
            case ROW + "/memberState" -> draft.country(VatPrefix.country(value));
            case ROW + "/type" -> draft.type(value);
            case "rate/type" -> draft.rateType(value);
            case "rate/value" -> draft.rate(value.isEmpty() ? Optional.empty() : Optional.of(VatRate.of(value)));
            case ROW + "/situationOn" -> draft.situationOn(day(value));
            case "category/identifier" -> draft.category(value);
            case "code/value" -> draft.code(value);
            case ROW + "/comment" -> draft.comment(value);
            default -> {}
        }
    }

    /** A day with a time zone behind it, which says nothing: law holds by the local day. */
    private static LocalDate day(String value) {
        if (value.length() < DAY_LENGTH) {
            throw new IllegalArgumentException("A day has ten characters");
        }
        return LocalDate.parse(value.substring(0, DAY_LENGTH));
    }
}
