package io.clientele.vat.einvoice;

import com.google.common.io.ByteStreams;
import io.clientele.vat.internal.RefusedException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a tree of elements, up to a size, and without any entity of its own. Not thread-safe. */
final class XmlIn {
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int LONGEST_NAME = 100;
    private static final long MOST_BYTES = 20_000_000;

    private final Deque<Element> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();
    private int elements;

    private XmlIn() {}

    static Element read(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Else it writes faults to the standard error itself; they come as exceptions all the same.
        factory.setXMLReporter((message, type, information, location) -> {});
        try {
            return new XmlIn().read(factory.createXMLStreamReader(ByteStreams.limit(in, MOST_BYTES)));
        } catch (XMLStreamException fault) {
            checkWasRead(fault);
            int line = fault.getLocation() == null
                    ? 1
                    : Math.max(1, fault.getLocation().getLineNumber());
            throw new RefusedException("$", "is not XML in line " + line + ", or larger than 20 MB");
        }
    }

    /** A connection that breaks makes no file bad; bytes that are none of the encoding do. */
    private static void checkWasRead(XMLStreamException fault) {
        if (fault.getNestedException() instanceof IOException unread && !(unread instanceof CharConversionException)) {
            throw new UncheckedIOException(unread);
        }
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    Optional.ofNullable(open.peek()).ifPresent(element -> element.addText(reader.getText()));
                case XMLStreamConstants.DTD -> throw new RefusedException("$", "has a document type declaration");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new RefusedException("$", "refers to an entity");
                default -> {}
            }
        }
        return root.orElseThrow(() -> new RefusedException("$", "has no element"));
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw new RefusedException(name, "is one element too many, or nested too deeply");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RefusedException(name.substring(0, LONGEST_NAME) + "…", "has a name that is too long");
        }
        Element element = open.isEmpty() ? Element.root(name) : open.element().add(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            root = Optional.of(element);
        }
        open.push(element);
    }
}
