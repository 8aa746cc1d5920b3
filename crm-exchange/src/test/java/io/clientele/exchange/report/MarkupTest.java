package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static String written(String text) {
        String html = new Markup().open("p").text(text).close().toHtml();
        return html.substring(html.indexOf("<p>") + 3, html.indexOf("</p>"));
    }

    @Test
    void textIsNoMarkup() {
        assertThat(written("<b>\"Tom\" & 'Ann'</b>"))
                .isEqualTo("&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ann&#39;&lt;/b&gt;");
    }

    @Test
    void aValueOfAnAttributeStaysWithinIt() {
        assertThat(new Markup().empty("i", "title", "\"><script>").toHtml())
                .contains("<i title=\"&quot;&gt;&lt;script&gt;\"/>");
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        assertThat(written("a\u0000b\u001Fc\uD800d\uFFFFe\u0085f")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void lettersOfAllScriptsAndEmojiStay() {
        assertThat(written("é 中文 מיכל 😀 👩‍🚀")).isEqualTo("é 中文 מיכל 😀 👩‍🚀");
    }

    @Test
    void lineBreaksInADatumBecomeBlanks() {
        assertThat(written("a\nb\tc\rd")).isEqualTo("a b c d");
    }

    @Test
    void anElementLeftOpenIsNoticed() {
        assertThatIllegalStateException()
                .isThrownBy(new Markup().open("p")::toHtml)
                .withMessageContaining("p");
    }

    @Property
    void noTextOpensAnElementOrAnEntityOfItsOwn(@ForAll String text) {
        assertThat(written(text))
                .doesNotContain("<", ">", "\"", "'")
                .doesNotContainPattern("&(?!(amp|lt|gt|quot|#39);)");
    }
}
