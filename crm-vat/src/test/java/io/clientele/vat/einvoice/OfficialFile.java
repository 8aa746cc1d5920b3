package io.clientele.vat.einvoice;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.en16931.cii2ubl.CIIToUBL21Converter;
import com.helger.en16931.cii2ubl.EUBLCreationMode;
import com.helger.ubl21.UBL21Marshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/**
 * A file of an official example of EN 16931. The nine in CII are as published, from {@code ph-cii-testfiles}; those in
 * UBL are what {@code en16931-cii2ubl}, a program of others, makes of them, as an invoice and as a credit note.
 */
record OfficialFile(String name, Syntax syntax, boolean credit, String xml) {
    private static final String RESOURCE = "external/test-cii/d16b/%s.xml";

    static Stream<OfficialFile> published() {
        return IntStream.rangeClosed(1, 9).mapToObj(i -> published("CII_example" + i));
    }

    private static OfficialFile published(String name) {
        try {
            String xml = Resources.toString(Resources.getResource(RESOURCE.formatted(name)), StandardCharsets.UTF_8);
            return new OfficialFile(name, Syntax.CII, false, xml);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Stream<OfficialFile> all() {
        return published().flatMap(file -> Stream.of(file, file.inUbl(), file.creditedInUbl()));
    }

    OfficialFile inUbl() {
        return new OfficialFile(name, Syntax.UBL, false, ubl(xml, EUBLCreationMode.INVOICE));
    }

    OfficialFile creditedInUbl() {
        String credited = xml.replaceFirst("TypeCode>380<", "TypeCode>381<");
        return new OfficialFile(name, Syntax.UBL, true, ubl(credited, EUBLCreationMode.CREDIT_NOTE));
    }

    private static String ubl(String cii, EUBLCreationMode mode) {
        Object ubl = new CIIToUBL21Converter()
                .setUBLCreationMode(mode)
                .convertCIItoUBL(
                        requireNonNull(new CIID16BCrossIndustryInvoiceTypeMarshaller().read(cii)), new ErrorList());
        return requireNonNull(
                ubl instanceof InvoiceType invoice
                        ? UBL21Marshaller.invoice().getAsString(invoice)
                        : UBL21Marshaller.creditNote().getAsString((CreditNoteType) requireNonNull(ubl)));
    }

    ReadAnswer read() {
        return ElectronicInvoice.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The rules that it breaks itself. */
    Set<String> broken() {
        return broken(xml, syntax, credit);
    }

    /** The rules that a file breaks. */
    static Set<String> broken(String xml, Syntax syntax, boolean credit) {
        return OfficialRules.errors(xml, syntax, Profile.EN_16931, credit).stream()
                .map(error -> Splitter.on(':').split(error).iterator().next())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name + " in " + syntax + (credit ? ", credited" : "");
    }
}
