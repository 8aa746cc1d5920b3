package io.clientele.architecture.planted;

/** Uses the locale of the machine. */
public final class UsesDefaultLocale {
    @SuppressWarnings("StringCaseLocaleUsage") // What is planted here.
    String lower(String text) {
        return text.toLowerCase();
    }
}
