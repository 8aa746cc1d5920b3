package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.fixture.TestShop;
import io.clientele.identity.World;
import io.clientele.storage.AdapterState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An import that was taken back has never been, whatever came before, between and behind. */
class UndoLawsTest {
    private static final List<ImportId> IDS = List.of(ImportId.of("a"), ImportId.of("b"), ImportId.of("c"));

    @Property(tries = 300, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftIsWhatTheOtherImportsAloneBring(
            @ForAll("things") List<Incoming> before,
            @ForAll("things") List<Incoming> a,
            @ForAll("things") List<Incoming> b,
            @ForAll("things") List<Incoming> c,
            @ForAll @IntRange(min = 1, max = 9) int portion,
            @ForAll Random random) {
        List<List<Incoming>> all = List.of(a, b, c);
        TestShop shop = shop(before, all, List.of(0, 1, 2), portion);
        List<Integer> left = new ArrayList<>(List.of(0, 1, 2));
        List<Integer> order = new ArrayList<>(left);
        Collections.shuffle(order, random);

        for (Integer undone : order) {
            assertThat(shop.imports().undo(IDS.get(undone))).map(Import::stage).contains(Import.Stage.UNDONE);
            left.remove(undone);
            assertThat(state(shop)).isEqualTo(state(shop(before, all, left, portion)));
        }
        assertThat(rows(shop)).isEmpty();
    }

    @Property(tries = 100, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void portionByPortionIsTheSameAndOnceMoreChangesNothing(
            @ForAll("things") List<Incoming> a,
            @ForAll("things") List<Incoming> b,
            @ForAll @IntRange(min = 1, max = 9) int portion) {
        TestShop shop = shop(List.of(), List.of(a, b), List.of(0, 1), portion);
        TestShop once = shop(List.of(), List.of(a, b), List.of(0, 1), portion);
        while (shop.imports().undo(IDS.get(0), 1).orElseThrow().stage() != Import.Stage.UNDONE) {
            assertThat(shop.imports().find(IDS.get(0))).map(Import::stage).contains(Import.Stage.BEING_UNDONE);
        }
        once.imports().undo(IDS.get(0));
        int events = once.events().size();
        Optional<Import> undone = once.imports().undo(IDS.get(0));

        assertThat(state(shop)).isEqualTo(state(once));
        assertThat(shop.imports().find(IDS.get(0))).isEqualTo(undone);
        assertThat(once.events()).hasSize(events);
    }

    @Property(tries = 100, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void anImportThatWasReadTwiceIsTakenBackOnce(
            @ForAll("things") List<Incoming> a,
            @ForAll("things") List<Incoming> b,
            @ForAll @IntRange(min = 1, max = 9) int portion) {
        TestShop shop = shop(List.of(), List.of(a, b, a), List.of(0, 1), portion);
        take(shop, IDS.get(0), a, portion);
        shop.imports().undo(IDS.get(0));

        assertThat(state(shop)).isEqualTo(state(shop(List.of(), List.of(a, b), List.of(1), portion)));
        shop.imports().undo(IDS.get(1));
        assertThat(state(shop)).isEqualTo(state(new TestShop()));
    }

    private static TestShop shop(List<Incoming> before, List<List<Incoming>> all, List<Integer> imports, int portion) {
        TestShop shop = new TestShop();
        shop.take(before);
        imports.forEach(number -> take(shop, IDS.get(number), all.get(number), portion));
        return shop;
    }

    private static void take(TestShop shop, ImportId id, List<Incoming> things, int portion) {
        for (int from = 0; from < things.size(); from += portion) {
            shop.take(id, things.subList(from, Math.min(things.size(), from + portion)));
        }
    }

    /** Orders, records and people; with which record a contact began depends on which came first. */
    private static List<Object> state(TestShop shop) {
        return List.of(shop.orders(), World.records(shop), World.people(shop));
    }

    private static List<AdapterState.Entry> rows(TestShop shop) {
        return shop.in(work -> work.port(AdapterState.class).scan("import/row/", Optional.empty(), 100));
    }

    @Provide
    Arbitrary<List<Incoming>> things() {
        return World.withReplacements();
    }
}
