package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.xrechnung.XRechnungValidation;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The official rules, as the Commission, KoSIT and OpenPeppol publish them, run by phive. */
final class OfficialRules {
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> ALL = all();

    private OfficialRules() {}

    private static ValidationExecutorSetRegistry<IValidationSourceXML> all() {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        EN16931Validation.initEN16931(registry);
        XRechnungValidation.initXRechnung(registry);
        PeppolValidation2025_11.init(registry);
        return registry;
    }

    /** What the rules of a profile find wrong with a file. */
    static List<String> errors(String xml, Syntax syntax, Profile profile, boolean credit) {
        IValidationExecutorSet<IValidationSourceXML> rules = ALL.getOfID(id(syntax, profile, credit));
        assertThat(rules).as("rules of %s in %s", profile, syntax).isNotNull();
        ValidationResultList result = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                rules,
                ValidationSourceXML.create(null, document(xml)),
                Locale.ROOT);
        List<String> errors = new ArrayList<>();
        result.forEachFlattened(
                error -> error.isError(),
                error -> errors.add(error.getErrorID() + ": " + error.getErrorText(Locale.ROOT)));
        return errors;
    }

    private static DVRCoordinate id(Syntax syntax, Profile profile, boolean credit) {
        boolean ubl = syntax == Syntax.UBL;
        return switch (profile) {
            case EN_16931 ->
                !ubl
                        ? EN16931Validation.VID_CII_1315
                        : credit ? EN16931Validation.VID_UBL_CREDIT_NOTE_1315 : EN16931Validation.VID_UBL_INVOICE_1315;
            case XRECHNUNG ->
                !ubl
                        ? XRechnungValidation.VID_XRECHNUNG_CII_302
                        : credit
                                ? XRechnungValidation.VID_XRECHNUNG_UBL_CREDITNOTE_302
                                : XRechnungValidation.VID_XRECHNUNG_UBL_INVOICE_302;
            case PEPPOL_BIS ->
                credit
                        ? PeppolValidation2025_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                        : PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3;
        };
    }

    private static Document document(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + xml, e);
        }
    }
}
