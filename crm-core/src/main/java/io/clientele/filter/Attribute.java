package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;

/**
 * A further fact of a customer, by the name that its source gives it, letter by letter: {@code attribute.size},
 * {@code attribute."Shoe size"}. Immutable.
 *
 * @param name the name, 1 to 200 characters
 */
public record Attribute(String name) implements TextField {
    /** What stands before the name. */
    static final String PREFIX = "attribute.";

    /**
     * An attribute.
     *
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public Attribute {
        checkArgument(!name.isEmpty() && name.length() <= 200, "An attribute has a name of 1 to 200 characters");
    }

    @Override
    public String label() {
        return PREFIX + FilterText.written(name);
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public Optional<String> canonical(String wanted) {
        return Optional.of(wanted);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<String> of(CustomerProfile profile) {
        String value = profile.attributes().getOrDefault(name, "");
        return value.isEmpty() ? List.of() : List.of(value);
    }

    @Override
    public String key(String value) {
        return TextKeys.folded(value);
    }

    @Override
    public String wantedKey(String wanted) {
        return TextKeys.folded(wanted);
    }
}
