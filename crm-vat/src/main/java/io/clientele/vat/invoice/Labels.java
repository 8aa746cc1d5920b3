package io.clientele.vat.invoice;

import io.clientele.address.Country;
import io.clientele.person.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an invoice in a language. Immutable. */
final class Labels {
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt");

    /** One, a piece, and each: the codes of what is counted as it is. */
    private static final Set<String> PIECES = Set.of("C62", "H87", "EA");

    private static final Map<String, Labels> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(code -> code, Labels::load));

    private final String language;
    private final Properties texts;
    private final Properties countries;

    private Labels(String language, Properties texts, Properties countries) {
        this.language = language;
        this.texts = texts;
        this.countries = countries;
    }

    private static Labels load(String language) {
        return new Labels(language, file("labels-" + language), file("countries-" + language));
    }

    private static Properties file(String name) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResource(name + ".properties"), name + ".properties")
                        .openStream(),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words in a language; in English where we do not have it. */
    static Labels of(Language language) {
        Labels english = ALL.get("en");
        if (english == null) {
            throw new IllegalStateException("There are no English labels");
        }
        return ALL.getOrDefault(language.code(), english);
    }

    /** The same words with another tax in them than VAT: {@code IGIC rate} in place of {@code VAT rate}. */
    Labels forTax(Optional<String> tax) {
        return tax.map(this::named).orElse(this);
    }

    private Labels named(String tax) {
        Pattern vat = Pattern.compile(Pattern.quote(text("vat")), Pattern.CASE_INSENSITIVE);
        Properties named = new Properties();
        for (String key : keys()) {
            named.setProperty(key, vat.matcher(text(key)).replaceAll(Matcher.quoteReplacement(tax)));
        }
        return new Labels(language, named, countries);
    }

    /** The language they are in. */
    String language() {
        return language;
    }

    /** The text of a label. */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no label " + key);
        }
        return text;
    }

    /** What follows a quantity: nothing for pieces, and the code itself of a unit that has no label. */
    String unit(String code) {
        return PIECES.contains(code) ? "" : texts.getProperty("unit." + code, code);
    }

    /** The name of a country; in English where the language has none for it. */
    String country(Country country) {
        return countries.getProperty(country.code(), country.name());
    }

    /** All keys. */
    List<String> keys() {
        return texts.stringPropertyNames().stream().sorted().toList();
    }
}
