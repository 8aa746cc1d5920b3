package io.clientele.exchange.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final Map<String, String> PAGES =
            Shops.names().stream().collect(toImmutableMap(shop -> shop, shop -> TestShop.html(Shops.named(shop))));

    static List<String> shops() {
        return Shops.names();
    }

    @ParameterizedTest
    @MethodSource("shops")
    void theSameDataGivesTheSameBytes(String shop) {
        assertThat(TestShop.html(Shops.named(shop))).isEqualTo(page(shop));
    }

    @Test
    void aTinyReportIsTheOneOnRecord() throws IOException {
        String html = TestShop.html(Shops.tiny());
        Files.writeString(Path.of("target", "tiny-report.html"), html);

        try (InputStream recorded =
                Objects.requireNonNull(HtmlReportTest.class.getResourceAsStream("/report/tiny.html"))) {
            assertThat(html)
                    .as("where the change is meant, copy target/tiny-report.html over the recorded file")
                    .isEqualTo(new String(recorded.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("shops")
    void everyPictureHasWordsAndItsNumbersBeneath(String shop) throws Exception {
        Document page = parse(page(shop));

        for (Element picture : elements(page, "//*[local-name()='svg'][@role='img']")) {
            String[] labels = picture.getAttribute("aria-labelledby").split(" ", -1);
            assertThat(elements(page, "//*[local-name()='title'][@id='" + labels[0] + "']"))
                    .singleElement()
                    .satisfies(title -> assertThat(title.getTextContent()).isNotBlank());
            assertThat(elements(page, "//*[local-name()='desc'][@id='" + labels[1] + "']"))
                    .singleElement()
                    .satisfies(words -> assertThat(words.getTextContent()).isNotBlank());
        }
        assertThat(elements(page, "//section[.//*[local-name()='svg']][not(.//details//table)]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shops")
    void idsAreUniqueAndLinksLeadToThem(String shop) throws Exception {
        Document page = parse(page(shop));
        List<String> ids = elements(page, "//*[@id]").stream()
                .map(one -> one.getAttribute("id"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "//a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("shops")
    void nothingComesFromElsewhereAndNothingRuns(String shop) throws Exception {
        String html = page(shop);
        Document page = parse(html);

        assertThat(elements(page, "//script | //img | //iframe | //object | //embed | //link[@rel!='icon']"))
                .isEmpty();
        assertThat(elements(page, "//*[@src] | //@*[starts-with(name(), 'on')]/.."))
                .isEmpty();
        assertThat(html).doesNotContain("http:", "https:", "url(", "@import");
        assertThat(html).contains("default-src &#39;none&#39;");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String html = TestShop.html(Shops.hostile());

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
        assertThat(parse(html).getElementsByTagName("h1").item(0).getTextContent())
                .contains("<script>alert('x')</script> \"&'", "😀 מיכל\uFFFD\uFFFD");
    }

    @Test
    void anEmptyShopHasSentencesInsteadOfPictures() throws Exception {
        Document page = parse(TestShop.html(Shops.empty()));

        assertThat(elements(page, "//*[local-name()='svg']")).isEmpty();
        assertThat(elements(page, "//section[@class!='cards']/p")).hasSize(8);
        assertThat(page.getDocumentElement().getTextContent()).doesNotContain("NaN", "null", "Infinity");
    }

    @Test
    void withoutNamesNobodyIsNamed() {
        TestShop shop = TestShop.inEuros().order("Ann Weber", "2026-06-12", 4_990);
        CustomerProfile ann = shop.snapshot().profiles().get(0);
        ReportData.Builder data =
                shop.data().addTasks(new TaskLine(LocalDate.of(2026, 6, 22), ann.id(), "follow up", "order completed"));

        assertThat(TestShop.html(data.build())).contains("Ann Weber");
        assertThat(TestShop.html(data.showNames(false).build()))
                .doesNotContain("Weber", "@post", ann.customer())
                .contains(ann.id().value());
    }

    @Test
    void whoHasNoNameIsCalledByAddress() {
        assertThat(TestShop.html(
                        TestShop.inEuros().order("", "2026-06-12", 4_990).data().build()))
                .contains("0@post.example");
    }

    @Test
    void tasksBeyondTheListAreCounted() {
        TestShop shop = TestShop.inEuros().order("Ann", "2026-06-12", 4_990);
        CustomerProfile ann = shop.snapshot().profiles().get(0);
        ReportData.Builder data = shop.data().listedTasks(2);
        for (int day = 1; day <= 5; day++) {
            data.addTasks(new TaskLine(LocalDate.of(2026, 6, day), ann.id(), "follow up", "order " + day));
        }

        assertThat(TestShop.html(data.build()))
                .contains("order 1", "order 2", "And 3 more.")
                .doesNotContain("order 3");
    }

    @Test
    void moneyThatIsNotInTheRevenueIsNamed() {
        assertThat(TestShop.html(Shops.huge()).replaceAll("[\u00A0\u202F]", " "))
                .contains("Not in the revenue, for want of an exchange rate: CHF 12 345 678.90.");
    }

    @Test
    void aSegmentInAnotherCurrencyIsRefused() {
        ReportData.Builder data = TestShop.inEuros()
                .data()
                .addSegments(new SegmentLine("VIP", 1, Money.zero(Currency.getInstance("CHF"))));

        assertThatIllegalArgumentException()
                .isThrownBy(data::build)
                .withMessage("The revenue of a segment is in CHF, but the report is in EUR");
    }

    private static String page(String shop) {
        return Objects.requireNonNull(PAGES.get(shop));
    }

    /** The page is XML as well, which proves that every element is closed and every text escaped. */
    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
