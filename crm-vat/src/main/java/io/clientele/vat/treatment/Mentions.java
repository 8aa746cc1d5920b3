package io.clientele.vat.treatment;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of {@link Mention}s by language, from the file {@code mentions.csv}, each with its source: what Art. 226
 * puts between quotation marks is there in the official languages in which a source gives the words. Immutable.
 */
public final class Mentions {
    private static final String ENGLISH = "en";

    /** What stands in the words for the article. */
    private static final String ARTICLE = "{article}";

    private final ImmutableTable<Mention, String, String> words;

    private static final class Standard {
        static final Mentions TABLE = load();
    }

    private Mentions(ImmutableTable<Mention, String, String> words) {
        this.words = words;
    }

    /** The words that come with the library. */
    public static Mentions standard() {
        return Standard.TABLE;
    }

    private static Mentions load() {
        ImmutableTable.Builder<Mention, String, String> words = ImmutableTable.builder();
        Table.rows("mentions.csv").forEach(row -> words.put(mention(row), row.get(1), row.get(2)));
        return new Mentions(words.build());
    }

    private static Mention mention(List<String> row) {
        return Mention.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * The words.
     *
     * @param mention what is to be said
     * @param language an ISO 639 code such as {@code fr}; English where the table does not have the language
     * @param article the article they name, such as {@code Art. 132(1)(c)}; of use for some mentions only
     */
    public String text(Mention mention, String language, String article) {
        return in(mention, language)
                .or(() -> in(mention, ENGLISH))
                .orElseThrow(() -> new IllegalStateException("No words for " + mention))
                .replace(ARTICLE, article);
    }

    /** The words in a language, with {@code {article}} for the article; empty where the table does not have it. */
    public Optional<String> in(Mention mention, String language) {
        return Optional.ofNullable(words.get(mention, language.toLowerCase(Locale.ROOT)));
    }

    /** Whether a text is what the table has for a mention in any language. */
    public boolean isSaid(Mention mention, String text) {
        return words.row(mention).containsValue(text);
    }
}
