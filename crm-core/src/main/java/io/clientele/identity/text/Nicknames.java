package io.clientele.identity.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.clientele.person.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which given names can be one person's: {@code Bob} and {@code Robert}, {@code Sepp} and {@code Josef}, {@code Jempi}
 * and {@code Jean-Pierre}. Immutable.
 *
 * <p>A language has a list of its own, {@code nicknames-en.csv} and its like, of formal names and what people of that
 * name are called; a nickname may stand for several. That two names can be one person's is no sign that they are.
 */
public final class Nicknames {
    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "lb", "nl", "pl", "pt");
    private static final Nicknames ALL = load(LANGUAGES);

    private final ImmutableSetMultimap<String, String> formalByNickname;

    private Nicknames(ImmutableSetMultimap<String, String> formalByNickname) {
        this.formalByNickname = formalByNickname;
    }

    /** Those of all languages of which there is a list. */
    public static Nicknames ofAllLanguages() {
        return ALL;
    }

    /** Those of some languages; a language without a list adds none. */
    public static Nicknames of(Language... languages) {
        return load(Arrays.stream(languages)
                .map(Language::code)
                .filter(LANGUAGES::contains)
                .toList());
    }

    private static Nicknames load(Collection<String> languages) {
        ImmutableSetMultimap.Builder<String, String> formal = ImmutableSetMultimap.builder();
        for (String language : languages) {
            ResourceTable.lines("nicknames-" + language + ".csv").forEach(line -> read(line, formal));
        }
        return new Nicknames(formal.build());
    }

    private static void read(String line, ImmutableSetMultimap.Builder<String, String> formal) {
        List<String> names = Splitter.on(',')
                .splitToStream(line)
                .map(name -> TextFolding.spelling(TextFolding.fold(name)))
                .toList();
        names.stream().skip(1).forEach(nickname -> formal.put(nickname, names.get(0)));
    }

    /**
     * Whether two given names are the same, one is a nickname of the other, or both are nicknames of one name.
     *
     * @param one a word, or several with a blank between them, as {@link FoldedName} has them
     * @param other another
     */
    public boolean mayBeOne(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> formal = formalByNickname.get(one);
        Set<String> others = formalByNickname.get(other);
        return formal.contains(other)
                || others.contains(one)
                || formal.stream()
                        .anyMatch(name -> others.contains(name) && !(isPart(one, name) && isPart(other, name)));
    }

    /** Jean and Pierre are both what a Jean-Pierre may be called, and yet two names. */
    private static boolean isPart(String word, String name) {
        return name.startsWith(word + " ") || name.endsWith(" " + word);
    }

    /**
     * The formal names that a given name may stand for, itself among them; in the order of the lists, itself first.
     *
     * @param given a word, or several with a blank between them, as {@link FoldedName} has them
     */
    public Set<String> formalNames(String given) {
        ImmutableSet<String> formal = formalByNickname.get(given);
        return formal.isEmpty()
                ? ImmutableSet.of(given)
                : ImmutableSet.<String>builder().add(given).addAll(formal).build();
    }
}
