package io.clientele.vat.quote;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** The constants of enumerations by their names in small letters, as files have them. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> ImmutableMap<String, E> of(Class<E> type) {
        ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words.build();
    }
}
