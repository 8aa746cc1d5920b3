package io.clientele.memory;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a thing of this package takes of the heap with all that it holds, where references have four bytes. Of other
 * things only arrays and lists count.
 */
final class HeapBytes {
    private static final long HEADER = 16;
    private static final long REFERENCE = 4;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private HeapBytes() {}

    static long of(Object thing) {
        return new HeapBytes().withAllThatItHolds(thing);
    }

    private long withAllThatItHolds(@Nullable Object thing) {
        if (thing == null || !seen.add(thing)) {
            return 0;
        } else if (thing instanceof Object[] all) {
            return array(all.length, REFERENCE) + all(Arrays.asList(all));
        } else if (thing instanceof long[] all) {
            return array(all.length, Long.BYTES);
        } else if (thing instanceof int[] all) {
            return array(all.length, Integer.BYTES);
        } else if (thing instanceof List<?> all) {
            // A list may have room for half as many more.
            return HEADER + array(all.size() * 3 / 2, REFERENCE) + all(all);
        }
        return thing.getClass().getPackage() == HeapBytes.class.getPackage() ? fields(thing) : 0;
    }

    private long all(List<?> things) {
        return things.stream().mapToLong(this::withAllThatItHolds).sum();
    }

    private static long array(int length, long each) {
        return HEADER + (length * each + 7 & ~7L);
    }

    private long fields(Object thing) {
        long bytes = HEADER;
        for (Field field : thing.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                bytes += field.getType() == long.class ? Long.BYTES : REFERENCE;
                bytes += field.getType().isPrimitive() ? 0 : withAllThatItHolds(value(thing, field));
            }
        }
        return bytes;
    }

    private static @Nullable Object value(Object thing, Field field) {
        try {
            field.setAccessible(true);
            return field.get(thing);
        } catch (IllegalAccessException e) {
            throw new LinkageError("A field cannot be read: " + field, e);
        }
    }
}
