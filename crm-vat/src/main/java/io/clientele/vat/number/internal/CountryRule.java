package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the numbers of a prefix are built. Immutable. */
public final class CountryRule {
    private static final int MANY = 5;

    private final String prefix;
    private final List<Shape> shapes;
    private final Checksum checksum;
    private final int zerosLeftOut;

    private CountryRule(String prefix, List<Shape> shapes, Checksum checksum, int zerosLeftOut) {
        this.prefix = prefix;
        this.shapes = shapes;
        this.checksum = checksum;
        this.zerosLeftOut = zerosLeftOut;
    }

    static CountryRule of(String prefix, Checksum checksum, String... shapes) {
        return new CountryRule(prefix, Stream.of(shapes).map(Shape::of).toList(), checksum, 0);
    }

    /** The same rule, for a country where so many zeros in front are left out at times. */
    CountryRule leavingOut(int zeros) {
        return new CountryRule(prefix, shapes, checksum, zeros);
    }

    /** The two letters in front. */
    public String prefix() {
        return prefix;
    }

    /** The short ways to what the country says. */
    List<Proof> proofs() {
        return checksum.proofs();
    }

    /**
     * What the country says of a number, if one pass over its characters shows that it has one of the shapes; nothing
     * if not, and of all other texts.
     *
     * @param number the text with the prefix, which it begins with
     * @param found what {@link Proofs#find} shows of it
     */
    public @Nullable Verdict proven(String number, int found) {
        return switch (found) {
            case Proof.RIGHT -> Verdict.RIGHT;
            case Proof.WRONG -> Verdict.WRONG_CHECK;
            case Proof.OPEN -> check(Body.of(number, Proof.START));
            default -> null;
        };
    }

    /** Whether a body has one of the shapes. */
    public boolean hasShape(Body body) {
        for (int i = 0; i < shapes.size(); i++) {
            if (body.fits(shapes.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the country says of a body that has one of the shapes. */
    public Verdict check(Body body) {
        return checksum.check(body);
    }

    /** Which numbers the country gives out, in words that end a sentence; empty where that takes many. */
    public Optional<String> issued() {
        return checksum.issued();
    }

    /** What a body of a wrong length is or lacks, in words that end a sentence, if people are known to write it. */
    public Optional<String> mistaken(Body body) {
        return checksum.mistaken(body);
    }

    /**
     * By how many characters a body differs in length from the nearest shape that it begins or goes on behind, or,
     * where there is none, from the nearest: below 0 if it is too short.
     */
    public int excess(Body body) {
        int excess = excess(body, shape -> shape.length() == body.length() || body.follows(shape));
        return excess == Integer.MAX_VALUE ? excess(body, shape -> true) : excess;
    }

    private int excess(Body body, Predicate<Shape> candidates) {
        int nearest = Integer.MAX_VALUE;
        for (Shape shape : shapes) {
            int excess = body.length() - shape.length();
            if (Math.abs(excess) < Math.abs(nearest) && candidates.test(shape)) {
                nearest = excess;
            }
        }
        return nearest;
    }

    /** The shapes in words: {@code U and 8 digits}. */
    public String shapeWords() {
        return shapes.size() > MANY
                ? shapes.get(0).length() + " to "
                        + shapes.get(shapes.size() - 1).length() + " digits"
                : shapes.stream().map(Shape::words).collect(Collectors.joining(", or "));
    }

    /**
     * The first character that is not as the shapes of this length have it, and what belongs there: {@code character 3
     * behind EL must be a digit}, with a letter that may stand for that digit. Empty where the country has several
     * shapes of the length.
     */
    public Optional<String> firstWrong(Body body) {
        List<Shape> candidates =
                shapes.stream().filter(shape -> shape.length() == body.length()).toList();
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Shape shape = candidates.get(0);
        for (int i = 0; i < shape.length(); i++) {
            if (!shape.allows(i, body.at(i))) {
                return Optional.of("character " + (i + 1) + " behind " + prefix + " must be " + shape.wordsAt(i)
                        + meant(shape, i, body.at(i)));
            }
        }
        return Optional.empty();
    }

    private static String meant(Shape shape, int position, char letter) {
        if (letter == 'O' && shape.allows(position, '0')) {
            return ": the letter O for a zero?";
        }
        boolean one = (letter == 'I' || letter == 'L') && shape.allows(position, '1');
        return one ? ": the letter " + letter + " for a one?" : "";
    }

    /**
     * How many zeros people leave out in front of a body, since the numbers were shorter once: one in Belgium and
     * Greece, two in the Netherlands.
     */
    public int missingZeros(Body body) {
        Shape full = shapes.get(0);
        int missing = full.length() - body.length();
        boolean leftOut = missing > 0 && missing <= zerosLeftOut && body.isDigit(0) && full.keepsItsOwn(body, missing);
        return leftOut ? missing : 0;
    }
}
