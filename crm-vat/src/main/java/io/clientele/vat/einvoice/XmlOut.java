package io.clientele.vat.einvoice;

import io.clientele.money.Money;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, leaving out elements without a text, which the rules forbid. Not thread-safe. */
final class XmlOut {
    private static final int USUAL_LENGTH = 8_192;

    private final StringWriter text = new StringWriter(USUAL_LENGTH);
    private final XMLStreamWriter out;

    XmlOut() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something that is written. */
    interface Part {
        void write() throws XMLStreamException;
    }

    private void write(Part part) {
        try {
            part.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element in which others are written. */
    void element(String name, Runnable content) {
        begin(name);
        content.run();
        end();
    }

    void begin(String name) {
        write(() -> out.writeStartElement(name));
    }

    void attribute(String name, String value) {
        write(() -> out.writeAttribute(name, clean(value)));
    }

    void end() {
        write(out::writeEndElement);
    }

    void text(String name, String value) {
        if (!value.isBlank()) {
            write(() -> {
                out.writeStartElement(name);
                out.writeCharacters(clean(value));
                out.writeEndElement();
            });
        }
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(given -> text(name, given));
    }

    /** A text with an attribute. */
    void text(String name, String attribute, String of, String value) {
        write(() -> {
            out.writeStartElement(name);
            out.writeAttribute(attribute, clean(of));
            out.writeCharacters(clean(value));
            out.writeEndElement();
        });
    }

    void decimal(String name, BigDecimal value) {
        text(name, value.toPlainString());
    }

    void day(String name, Optional<LocalDate> day) {
        text(name, day.map(LocalDate::toString));
    }

    /** An amount with its currency. */
    void money(String name, Money money) {
        text(
                name,
                "currencyID",
                money.currency().getCurrencyCode(),
                money.amount().toPlainString());
    }

    /** The document. */
    String finish() {
        write(() -> {
            out.writeEndDocument();
            out.close();
        });
        return text.toString();
    }

    /**
     * What XML cannot hold is shown as a character that could not be shown. Lines end as XML reads them (section 2.11
     * of XML 1.0), however they were typed.
     */
    private static String clean(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUsual(value.charAt(i))) {
                return replaced(value);
            }
        }
        return value;
    }

    private static boolean isUsual(char one) {
        return (one >= ' ' && one < Character.MIN_SURROGATE) || one == '\n' || one == '\t';
    }

    private static String replaced(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(point -> clean.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
