package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.clientele.address.Country;
import io.clientele.vat.invoice.PaymentMeans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our lists of codes are those of the official rules that stand on the class path of these tests. */
class CodeListTest {
    private static final String UBL = rules("1.3.15/ubl/EN16931-UBL-validation.xslt");
    private static final String CII = rules("1.3.15/cii/EN16931-CII-validation.xslt");
    private static final String PEPPOL = rules("openpeppol/2025.11/xslt/PEPPOL-EN16931-UBL.xslt");
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    private static String rules(String name) {
        try {
            return Resources.toString(Resources.getResource("external/schematron/" + name), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The codes that a rule of the norm looks for a code in. */
    private static List<String> codes(String rules, String rule) {
        Matcher id = Pattern.compile(">" + rule + "</xsl:attribute>").matcher(rules);
        assertThat(id.find()).as(rule).isTrue();
        String test = rules.substring(rules.lastIndexOf("<xsl:when test=", id.start()), id.start());
        Matcher list = Pattern.compile("contains\\(\\s*'([^']*)'").matcher(test);
        return list.results()
                .map(found -> BLANK.splitToList(found.group(1)))
                .filter(codes -> codes.size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codesOfPeppol(String variable) {
        Matcher list = Pattern.compile("name=\"" + variable + "\" select=\"tokenize\\('([^']*)'")
                .matcher(PEPPOL);
        return list.results()
                .map(found -> BLANK.splitToList(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CURRENCIES, BR-CL-04",
        "CURRENCIES, BR-CL-05",
        "UNITS, BR-CL-23",
        "VATEX, BR-CL-22",
        "ENDPOINT_SCHEMES, BR-CL-25"
    })
    void theListsAreThoseOfTheNorm(CodeList list, String rule) {
        assertThat(list.codes())
                .containsExactlyInAnyOrderElementsOf(codes(UBL, rule))
                .containsExactlyInAnyOrderElementsOf(codes(CII, rule));
    }

    @Test
    void thoseOfPeppolAreItsOwn() {
        assertThat(CodeList.ENDPOINT_SCHEMES_OF_PEPPOL.codes())
                .containsExactlyInAnyOrderElementsOf(codesOfPeppol("eaid"));
        assertThat(CodeList.CURRENCIES.codes()).containsExactlyInAnyOrderElementsOf(codesOfPeppol("ISO4217"));
    }

    @Test
    void theMeansOfPaymentAreThoseOfTheNorm() {
        List<String> likely = Stream.concat(
                        IntStream.range(0, 1000).mapToObj(Integer::toString), Stream.of("ZZZ", "ZZ", "01"))
                .toList();

        assertThat(likely.stream().filter(PaymentMeans::isListed))
                .containsExactlyInAnyOrderElementsOf(codes(UBL, "BR-CL-16"))
                .containsExactlyInAnyOrderElementsOf(codes(CII, "BR-CL-16"));
    }

    @Test
    void allCountriesAreOfTheNormButSouthSudanInCii() {
        List<String> ours = Arrays.stream(Locale.getISOCountries())
                .map(Country::find)
                .flatMap(Optional::stream)
                .map(Country::code)
                .toList();

        assertThat(codes(UBL, "BR-CL-14")).hasSizeGreaterThan(200).containsAll(ours);
        assertThat(ours)
                .filteredOn(code -> !codes(CII, "BR-CL-14").contains(code))
                .containsExactly("SS");
    }
}
