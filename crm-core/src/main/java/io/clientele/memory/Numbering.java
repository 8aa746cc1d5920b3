package io.clientele.memory;

import java.util.function.LongConsumer;

/**
 * Numbers of things, from 0 without a gap, and the number of a thing, in some ten bytes for each. When a thing goes the
 * last one gets its number. Not thread-safe.
 */
final class Numbering<T> {
    private final Pages<T> things = new Pages<>();
    private final HashedNumbers numbers = new HashedNumbers(this::hash);

    private void hash(int number, LongConsumer to) {
        to.accept(hash(things.get(number)));
    }

    private static long hash(Object thing) {
        return LinearHash.mix(thing.hashCode());
    }

    int size() {
        return things.size();
    }

    /** @throws IndexOutOfBoundsException if there is no such number */
    T get(int number) {
        return things.get(number);
    }

    /** The number of a thing; negative if it has none. */
    int find(T thing) {
        return numbers.first(hash(thing), number -> things.get(number).equals(thing));
    }

    /** Gives the next number to a thing that has none. */
    int add(T thing) {
        int number = things.size();
        things.add(thing);
        numbers.add(hash(thing), number);
        numbers.balance();
        return number;
    }

    /** Takes a thing away; the last one gets its number. */
    void remove(int number) {
        numbers.remove(hash(things.get(number)), number);
        T last = things.removeLast();
        if (number < things.size()) {
            numbers.remove(hash(last), things.size());
            numbers.add(hash(last), number);
            things.set(number, last);
        }
        numbers.balance();
    }
}
