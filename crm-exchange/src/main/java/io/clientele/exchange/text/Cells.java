package io.clientele.exchange.text;

import java.util.Locale;
import java.util.Set;

/** Texts in cells that have a small form of their own: guarded texts, mailboxes, yes and no. */
public final class Cells {
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "true",
            "t",
            "1",
            "x",
            "on",
            "ja",
            "j",
            "jo",
            "oui",
            "o",
            "si",
            "sí",
            "sì",
            "sim",
            "da",
            "tak",
            "ano",
            "áno",
            "igen",
            "kyllä",
            "jah",
            "jā",
            "taip",
            "ναι",
            "да",
            "subscribed",
            "active");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "false",
            "f",
            "0",
            "off",
            "nein",
            "nee",
            "neen",
            "non",
            "não",
            "nao",
            "nej",
            "nei",
            "nie",
            "ne",
            "ei",
            "nu",
            "nem",
            "nē",
            "όχι",
            "не",
            "нет",
            "unsubscribed",
            "inactive");

    private Cells() {}

    /**
     * A text without the apostrophe that guards it from spreadsheets, as Shopify and WooCommerce write it: before a
     * digit or one of {@code = + - @}. Any other apostrophe stays: {@code 's-Hertogenbosch}.
     */
    public static String unguarded(String text) {
        if (text.length() < 2 || text.charAt(0) != '\'') {
            return text;
        }
        char second = text.charAt(1);
        return DecimalStyle.isDigit(second) || CsvOut.looksLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }

    /**
     * The address in a cell that may hold more: {@code Nea Nord <nea@example.com>}, {@code mailto:nea@example.com}.
     * Whether it is an address is not looked at.
     */
    public static String address(String text) {
        String bare = unguarded(text);
        int open = bare.lastIndexOf('<');
        int close = bare.lastIndexOf('>');
        String inner = open >= 0 && close > open ? bare.substring(open + 1, close) : bare;
        String address = inner.strip();
        return address.regionMatches(true, 0, "mailto:", 0, 7)
                ? address.substring(7).strip()
                : address;
    }

    /** The name before the address in a cell such as {@code "Nord, Nea" <nea@example.com>}; empty if there is none. */
    public static String nameBeforeAddress(String text) {
        int open = text.lastIndexOf('<');
        String name = open > 0 && text.indexOf('>', open) > 0
                ? text.substring(0, open).strip()
                : "";
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }

    /** Yes or no in the languages of Europe, as {@code 1} and {@code 0}, or as a mark ({@code x}). */
    public static Parsed<Boolean> yesNo(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Parsed.nothing();
        }
        if (YES.contains(word)) {
            return Parsed.of(true);
        }
        return NO.contains(word) ? Parsed.of(false) : Parsed.refused("is neither yes nor no");
    }
}
