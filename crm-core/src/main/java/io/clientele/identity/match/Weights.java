package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Map;

/**
 * What agreement is worth: the model of Fellegi and Sunter with three classes of pairs. Two records are of one person,
 * or of two people of one household, who share what households share, or of two who have nothing to do with each other.
 * Immutable.
 */
final class Weights {
    /** No share is less. */
    private static final double LEAST = 1e-9;

    private final ImmutableList<Evidence> evidence;
    /** By evidence and level, how often records of one person agree so. */
    private final double[][] ofMatch;
    /** By evidence and level, how often records agree so by chance. */
    private final double[][] ofChance;
    /** By evidence and level, how many times as often records of one person agree so. */
    private final double[][] ratios;
    /** By evidence, the greatest ratio of values that differ. */
    private final double[] mostOfDifferent;
    /** By evidence, how likely one household has the value in common. */
    private final double[] shared;

    private final double match;
    private final double household;
    private final double chance;
    private final double matches;

    /**
     * @param ofMatch by evidence and level, how often records of one person agree so
     * @param ofChance by evidence and level, how often any two records agree so
     * @param match the share of pairs that are of one person
     * @param household the share of pairs that are of one household
     * @param matches how many pairs of one person this was learnt from
     */
    Weights(
            ImmutableList<Evidence> evidence,
            double[][] ofMatch,
            double[][] ofChance,
            double match,
            double household,
            double matches) {
        this.evidence = evidence;
        this.matches = matches;
        this.ofMatch = ofMatch;
        this.ofChance = ofChance;
        this.match = match;
        this.household = household;
        this.chance = Math.max(1 - match - household, LEAST);
        this.ratios = new double[ofMatch.length][];
        this.shared = evidence.stream().mapToDouble(Evidence::shared).toArray();
        this.mostOfDifferent = new double[ofMatch.length];
        for (int k = 0; k < ratios.length; k++) {
            ratios[k] = new double[ofMatch[k].length];
            for (int l = 0; l < ratios[k].length; l++) {
                ratios[k][l] = Math.max(ofMatch[k][l], LEAST) / Math.max(ofChance[k][l], LEAST);
            }
            mostOfDifferent[k] = Arrays.stream(ratios[k]).skip(1).max().orElse(0);
        }
    }

    /** What a model says of some evidence; what it has not seen is worth what it is worth in general. */
    static Weights of(MatchModel model, ImmutableList<Evidence> evidence) {
        double[][] ofMatch = new double[evidence.size()][];
        double[][] ofChance = new double[evidence.size()][];
        for (int k = 0; k < ofMatch.length; k++) {
            Evidence of = evidence.get(k);
            MatchModel.Shares shares = model.shares().get(of.name());
            if (shares == null || shares.ofMatch().length() != of.size()) {
                ofMatch[k] = of.expected();
                ofChance[k] = of.byChance();
            } else {
                ofMatch[k] = shares.ofMatch().toArray();
                ofChance[k] = shares.byChance().toArray();
            }
        }
        MatchModel.Prior prior = model.prior();
        return new Weights(evidence, ofMatch, ofChance, prior.match(), prior.household(), prior.matches());
    }

    /** The shares of which the weights are made, by the names of the evidence, to be kept in a model. */
    Map<String, MatchModel.Shares> shares() {
        ImmutableMap.Builder<String, MatchModel.Shares> shares = ImmutableMap.builder();
        for (int k = 0; k < ofMatch.length; k++) {
            shares.put(evidence.get(k).name(), new MatchModel.Shares(shares(ofMatch[k]), shares(ofChance[k])));
        }
        return shares.buildOrThrow();
    }

    private static ImmutableDoubleArray shares(double[] shares) {
        return ImmutableDoubleArray.copyOf(Arrays.stream(shares).map(share -> (float) share));
    }

    /** What is known of a pair before it is compared. */
    MatchModel.Prior prior() {
        return new MatchModel.Prior((float) match, (float) household, (float) matches);
    }

    ImmutableList<Evidence> evidence() {
        return evidence;
    }

    /** How many pairs of one person this was learnt from. */
    double matches() {
        return matches;
    }

    /** How often records of one person agree at a level. */
    double shareOfMatches(int slot, int level) {
        return ofMatch[slot][level];
    }

    /** The natural logarithm of how much more likely a level is for one person than for two; 0 where it is missing. */
    double weight(Verdict verdict, int slot) {
        return StrictMath.log(ratio(verdict, slot));
    }

    /** How many times as likely a level is for one person as for two; 1 where it is missing. */
    double ratio(Verdict verdict, int slot) {
        int level = verdict.level(slot);
        if (level == Verdict.MISSING) {
            return 1;
        }
        float rate = verdict.rate(slot);
        return Float.isNaN(rate) ? ratios[slot][level] : same(slot, rate);
    }

    /** The ratio of two that have a value in common, which is met by chance so often. */
    double same(int slot, float rate) {
        return Math.max(ofMatch[slot][0], LEAST) / rate;
    }

    /**
     * The greatest ratio of the {@linkplain Levels levels} of a set, where nothing is known of how often a value is
     * met.
     */
    double most(int slot, int levels) {
        if (levels == Levels.ANY) {
            return mostOfDifferent[slot];
        }
        double[] of = ratios[slot];
        double most = (levels & Levels.of(Verdict.MISSING)) == 0 ? 0 : 1;
        for (int rest = (levels & Levels.of(0, of.length - 1)) >>> 1; rest != 0; rest &= rest - 1) {
            most = Math.max(most, of[Integer.numberOfTrailingZeros(rest)]);
        }
        return most;
    }

    /** The ratio of a level where nothing is known of how often a value is met. */
    double ratio(int slot, int level) {
        return ratios[slot][level];
    }

    /** The odds that two records are of one person before anything is known of them. */
    double oddsBefore() {
        return match / chance;
    }

    /** The logarithm of the odds that two records are of one person. */
    double logit(Verdict verdict) {
        return StrictMath.log(odds(verdict));
    }

    /** The odds that two records are of one person. */
    double odds(Verdict verdict) {
        double one = match;
        double home = household;
        for (int k = 0; k < ratios.length; k++) {
            if (verdict.level(k) != Verdict.MISSING) {
                double ratio = ratio(verdict, k);
                one *= ratio;
                home *= shared[k] * ratio + 1 - shared[k];
            }
        }
        return one / (home + chance);
    }

    /** The probabilities that two records are of one person, and of one household. */
    void posterior(Verdict verdict, double[] oneAndHome) {
        double one = match;
        double home = household;
        for (int k = 0; k < ratios.length; k++) {
            if (verdict.level(k) != Verdict.MISSING) {
                double ratio = ratio(verdict, k);
                one *= ratio;
                home *= shared[k] * ratio + 1 - shared[k];
            }
        }
        double all = one + home + chance;
        oneAndHome[0] = one / all;
        oneAndHome[1] = home / all;
    }
}
