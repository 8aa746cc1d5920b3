package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.source.Change;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.testkit.internal.Together;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link AdapterState}. */
public interface AdapterStateContract extends StorageContract {

    @Test
    default void stateThatWasPutIsFoundByItsKey() {
        assertThat(state().put("a/cursor", "17")).isEqualTo(Change.ADDED);

        assertThat(state().find("a/cursor")).contains(new Entry("a/cursor", "17", 1));
        assertThat(state().find("a/curso")).isEmpty();
        assertThat(state().find("a/cursor2")).isEmpty();
    }

    @Test
    default void eachChangeOfStateIsAVersion() {
        state().put("a", "1");

        assertThat(state().put("a", "2")).isEqualTo(Change.REPLACED);
        assertThat(state().find("a")).contains(new Entry("a", "2", 2));
        assertThat(state().replace("a", 2, "3")).isTrue();
        assertThat(state().find("a")).contains(new Entry("a", "3", 3));
    }

    @Test
    default void theSameStateAgainChangesNothing() {
        state().put("a", Texts.STRANGE);

        assertThat(state().put("a", Texts.STRANGE)).isEqualTo(Change.UNCHANGED);
        assertThat(state().replace("a", 1, Texts.STRANGE)).isTrue();
        assertThat(state().find("a")).contains(new Entry("a", Texts.STRANGE, 1));
    }

    @Test
    default void stateIsCreatedWhereThereIsNoneOnly() {
        assertThat(state().create("a", "first")).isTrue();
        assertThat(state().create("a", "second")).isFalse();

        assertThat(state().find("a")).contains(new Entry("a", "first", 1));
    }

    @Test
    default void aVersionThatHasBeenOvertakenIsNeitherReplacedNorRemoved() {
        state().put("a", "1");
        state().put("a", "2");

        assertThat(state().replace("a", 1, "lost")).isFalse();
        assertThat(state().replace("a", 3, "early")).isFalse();
        assertThat(state().remove("a", 1)).isFalse();
        assertThat(state().find("a")).contains(new Entry("a", "2", 2));
    }

    @Test
    default void stateThatIsNotThereIsNeitherReplacedNorRemoved() {
        assertThat(state().replace("a", 1, "x")).isFalse();
        assertThat(state().remove("a", 1)).isFalse();
        assertThat(state().find("a")).isEmpty();
    }

    @Test
    default void stateThatWasRemovedIsGoneAndBeginsAgainAtTheFirstVersion() {
        state().put("a", "1");
        state().put("a", "2");

        assertThat(state().remove("a", 2)).isTrue();
        assertThat(state().find("a")).isEmpty();
        assertThat(state().scan("", Optional.empty(), 10)).isEmpty();
        assertThat(state().put("a", "3")).isEqualTo(Change.ADDED);
        assertThat(state().find("a")).contains(new Entry("a", "3", 1));
    }

    @Test
    default void aScanShowsTheKeysThatBeginWithThePrefixInTheOrderOfTheirCodePoints() {
        List<String> keys = List.of(
                "p/", "p/10", "p/2", "p/B", "p/a", "p/a/b", "p/é", "p/\uFF21", "p/\uD83D\uDE00", "p/\uD83D\uDE01");
        keys.forEach(key -> state().put(key, "of " + key));
        List.of("p", "o/z", "P/1", "p0", "p\uD83D\uDE00").forEach(key -> state().put(key, "outside"));

        assertThat(state().scan("p/", Optional.empty(), 100))
                .containsExactlyElementsOf(
                        keys.stream().map(key -> new Entry(key, "of " + key, 1)).toList());
        assertThat(state().scan("p/\uD83D\uDE00", Optional.empty(), 100))
                .extracting(Entry::key)
                .containsExactly("p/\uD83D\uDE00");
        assertThat(state().scan("", Optional.empty(), 100)).hasSize(15);
        assertThat(state().scan("q", Optional.empty(), 100)).isEmpty();
    }

    @Test
    default void aPrefixMeansItsCharactersAsTheyAre() {
        List.of("a%", "a_", "ab", "a\\", "A%", "a[b]", "a*").forEach(key -> state().put(key, "x"));

        assertThat(state().scan("a%", Optional.empty(), 10))
                .extracting(Entry::key)
                .containsExactly("a%");
        assertThat(state().scan("a_", Optional.empty(), 10))
                .extracting(Entry::key)
                .containsExactly("a_");
        assertThat(state().scan("a\\", Optional.empty(), 10))
                .extracting(Entry::key)
                .containsExactly("a\\");
        assertThat(state().scan("a[", Optional.empty(), 10))
                .extracting(Entry::key)
                .containsExactly("a[b]");
        assertThat(state().scan("a*", Optional.empty(), 10))
                .extracting(Entry::key)
                .containsExactly("a*");
    }

    @Test
    default void pagesOfStateGoOnBehindTheLastKey() {
        List.of("o", "p/a", "p/b", "p/c", "q").forEach(key -> state().put(key, "x"));

        assertThat(state().scan("p/", Optional.empty(), 2))
                .extracting(Entry::key)
                .containsExactly("p/a", "p/b");
        assertThat(state().scan("p/", Optional.of("p/b"), 2))
                .extracting(Entry::key)
                .containsExactly("p/c");
        assertThat(state().scan("p/", Optional.of("p/bb"), 2))
                .extracting(Entry::key)
                .containsExactly("p/c");
        assertThat(state().scan("p/", Optional.of("p/c"), 2)).isEmpty();
        assertThat(state().scan("p/", Optional.of("a"), 1))
                .extracting(Entry::key)
                .containsExactly("p/a");
        assertThat(state().scan("p/", Optional.of("q"), 9)).isEmpty();
        assertThat(state().scan("", Optional.of("p/b"), 9))
                .extracting(Entry::key)
                .containsExactly("p/c", "q");
    }

    @Test
    default void stateIsSeenByTheWorkThatPutIt() {
        storage().inTransaction(Units.SHOP, work -> {
            AdapterState state = work.port(AdapterState.class);
            state.put("a", "1");
            state.create("b", "1");
            assertThat(state.replace("a", 1, "2")).isTrue();
            assertThat(state.find("a")).contains(new Entry("a", "2", 2));
            assertThat(state.scan("", Optional.empty(), 10))
                    .extracting(Entry::key)
                    .containsExactly("a", "b");
            assertThat(state.remove("b", 1)).isTrue();
            assertThat(state.find("b")).isEmpty();
            assertThat(state.scan("", Optional.empty(), 10))
                    .extracting(Entry::key)
                    .containsExactly("a");
            return "";
        });
    }

    @Test
    default void stateOfWorkThatFailedIsAsItWas() {
        state().put("changed", "1");
        state().put("removed", "1");

        Units.failing(storage(), work -> {
            AdapterState state = work.port(AdapterState.class);
            state.put("changed", "2");
            state.remove("removed", 1);
            state.create("added", "1");
        });

        assertThat(state().scan("", Optional.empty(), 10))
                .containsExactly(new Entry("changed", "1", 1), new Entry("removed", "1", 1));
    }

    @Test
    default void stateOfAnotherTenantIsNotSeen() {
        Units.port(storage(), Units.OTHER, AdapterState.class).put("a", "theirs");

        assertThat(state().find("a")).isEmpty();
        assertThat(state().scan("", Optional.empty(), 10)).isEmpty();
        assertThat(state().replace("a", 1, "x")).isFalse();
        assertThat(state().remove("a", 1)).isFalse();
        assertThat(state().create("a", "ours")).isTrue();
        assertThat(Units.port(storage(), Units.OTHER, AdapterState.class).find("a"))
                .contains(new Entry("a", "theirs", 1));
    }

    @Test
    default void whoReplacesTheVersionThatWasReadLosesNoUpdate() {
        state().put("counter", "0");
        Callable<?> adder = () -> {
            for (int i = 0; i < 25; i++) {
                storage().inTransaction(Units.SHOP, work -> {
                    Entry now = work.port(AdapterState.class).find("counter").orElseThrow();
                    return work.port(AdapterState.class)
                            .replace("counter", now.version(), "" + (Long.parseLong(now.value()) + 1));
                });
            }
            return "";
        };

        Together.run(List.of(adder, adder, adder, adder));

        assertThat(state().find("counter")).contains(new Entry("counter", "100", 101));
    }

    @Test
    default void keysOfStateThatLookAlikeAreDifferent() {
        Texts.ALIKE.forEach(key -> state().put(key, key));

        assertThat(Texts.ALIKE).allSatisfy(key -> assertThat(state().find(key)).contains(new Entry(key, key, 1)));
    }

    @Test
    default void everyPartOfStateComesBackAsItWas() {
        for (String value : List.of("", " ", Texts.STRANGE, Texts.LONG.repeat(100))) {
            state().put(Texts.STRANGE, value);
            assertThat(state().find(Texts.STRANGE)).map(Entry::value).contains(value);
        }
        String longest = Texts.of(AdapterState.LONGEST_KEY);
        state().put(longest, "x");
        assertThat(state().find(longest)).contains(new Entry(longest, "x", 1));
    }

    @Test
    default void stateThatNotEveryStorageCanKeepIsRefused() {
        for (String key : List.of("", Texts.of(AdapterState.LONGEST_KEY + 1), "a\0", "a\uD83D")) {
            assertThatThrownBy(() -> state().put(key, "x")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> state().create(key, "x")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> state().put("a", "\0")).isInstanceOf(IllegalArgumentException.class);
        assertThat(state().scan("", Optional.empty(), 10)).isEmpty();
    }

    private AdapterState state() {
        return Units.port(storage(), AdapterState.class);
    }
}
