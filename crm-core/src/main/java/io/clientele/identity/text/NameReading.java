package io.clientele.identity.text;

import java.util.List;
import java.util.Optional;

/** Reads names into words. Thread-safe: it has no state. */
final class NameReading {
    private NameReading() {}

    /** A name of which only the whole is known. */
    static FoldedName ofWhole(String full) {
        List<String> read = words(full);
        if (isNoName(full, read)) {
            return FoldedName.none();
        }
        NameWords known = NameWords.get();
        Optional<String> generation = generation(read, 2);
        List<String> bare = generation.isPresent() ? read.subList(0, read.size() - 1) : read;
        List<String> names = known.withoutParticles(known.withoutTitles(bare), 1, 2);
        return new FoldedName(List.of(), List.of(), names, generation);
    }

    /** A name in two parts, one of which may be empty or a placeholder. */
    static FoldedName ofParts(String given, String family) {
        List<String> first = words(given);
        List<String> last = words(family);
        if (isNoName(given, first) && isNoName(family, last)) {
            return FoldedName.none();
        }
        Optional<String> generation = generation(last, 1);
        List<String> surname = generation.isPresent() ? last.subList(0, last.size() - 1) : last;
        return FoldedName.of(part(given, first), part(family, surname), generation);
    }

    private static List<String> part(String written, List<String> words) {
        boolean none =
                isNotGiven(written) || (words.size() == 1 && Placeholders.get().isNever(words.get(0)));
        return none ? List.of() : NameWords.get().withoutTitles(words);
    }

    private static boolean isNoName(String written, List<String> words) {
        return isNotGiven(written) || Placeholders.get().isNoName(words);
    }

    /** {@code n/a}: without its stroke it would be two initials. */
    private static boolean isNotGiven(String written) {
        String bare = written.length() > 8 ? "" : written.strip();
        return bare.equalsIgnoreCase("n/a") || bare.equalsIgnoreCase("n.a.") || bare.equalsIgnoreCase("k.a.");
    }

    /** The last word where it tells father from son and enough words stand before it. */
    private static Optional<String> generation(List<String> words, int before) {
        return words.size() > before && NameWords.get().isGeneration(words.get(words.size() - 1))
                ? Optional.of(words.get(words.size() - 1))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = NameWords.split(TextFolding.spelling(TextFolding.fold(text)));
        if (words.isEmpty() || !FoldedName.isEastAsian(words.get(words.size() - 1))) {
            return words;
        }
        NameWords known = NameWords.get();
        List<String> names =
                words.stream().filter(word -> !known.isHonorific(word)).toList();
        return (names.isEmpty() ? words : names)
                .stream().map(known::withoutHonorific).toList();
    }
}
