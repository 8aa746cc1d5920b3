package io.clientele.identity.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;

/**
 * Given names that look much alike and are a man's and a woman's: {@code Martin} and {@code Martine}, {@code Peter} and
 * {@code Petra}. Where both are met at one address they are rather a couple, or brother and sister, than one person
 * misspelt. Immutable.
 *
 * <p>They stand in a list, {@code names-of-both-sexes.csv}; names that nobody takes for each other are not in it.
 */
public final class NamesOfBothSexes {
    private static final NamesOfBothSexes STANDARD = load();

    private final ImmutableSetMultimap<String, String> womenByMan;

    private NamesOfBothSexes(ImmutableSetMultimap<String, String> womenByMan) {
        this.womenByMan = womenByMan;
    }

    /** The list of this library. */
    public static NamesOfBothSexes standard() {
        return STANDARD;
    }

    private static NamesOfBothSexes load() {
        ImmutableSetMultimap.Builder<String, String> women = ImmutableSetMultimap.builder();
        for (String line : ResourceTable.lines("names-of-both-sexes.csv")) {
            List<String> names = Splitter.on(',')
                    .splitToStream(line)
                    .map(name -> TextFolding.spelling(TextFolding.fold(name)))
                    .toList();
            women.putAll(names.get(0), names.subList(1, names.size()));
        }
        return new NamesOfBothSexes(women.build());
    }

    /**
     * Whether of two given names, in whatever order, one is a man's and the other the woman's that is spelled like it.
     *
     * @param one a name as {@link FoldedName} has it
     * @param other another
     */
    public boolean areOfManAndWoman(String one, String other) {
        return womenByMan.containsEntry(one, other) || womenByMan.containsEntry(other, one);
    }
}
