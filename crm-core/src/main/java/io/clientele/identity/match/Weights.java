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
    /** From here on one of the two terms of a household is all that counts. */
    private static final double CLEAR = 8;

    private final ImmutableList<Evidence> evidence;
    /** By evidence and level, the logarithm of how often records of one person agree so. */
    private final double[][] ofMatch;
    /** By evidence and level, the logarithm of how often records agree so by chance. */
    private final double[][] ofChance;

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
        this.ofMatch = logarithms(ofMatch);
        this.ofChance = logarithms(ofChance);
        this.match = StrictMath.log(match);
        this.household = StrictMath.log(household);
        this.chance = StrictMath.log(Math.max(1 - match - household, 1e-9));
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

    private static ImmutableDoubleArray shares(double[] logarithms) {
        return ImmutableDoubleArray.copyOf(Arrays.stream(logarithms).map(log -> (float) StrictMath.exp(log)));
    }

    /** What is known of a pair before it is compared. */
    MatchModel.Prior prior() {
        return new MatchModel.Prior((float) StrictMath.exp(match), (float) StrictMath.exp(household), (float) matches);
    }

    private static double[][] logarithms(double[][] shares) {
        double[][] logarithms = new double[shares.length][];
        for (int k = 0; k < shares.length; k++) {
            logarithms[k] = new double[shares[k].length];
            for (int l = 0; l < shares[k].length; l++) {
                logarithms[k][l] = StrictMath.log(Math.max(shares[k][l], 1e-9));
            }
        }
        return logarithms;
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
        return StrictMath.exp(ofMatch[slot][level]);
    }

    /** The natural logarithm of how much more likely a level is for one person than for two; 0 where it is missing. */
    double weight(Verdict verdict, int slot) {
        int level = verdict.level(slot);
        if (level == Verdict.MISSING) {
            return 0;
        }
        float rate = verdict.rate(slot);
        double byChance = Float.isNaN(rate) ? ofChance[slot][level] : rate;
        return ofMatch[slot][level] - byChance;
    }

    /** The logarithm of the odds that two records are of one person. */
    double logit(Verdict verdict) {
        double one = match;
        double home = household;
        for (int k = 0; k < ofMatch.length; k++) {
            if (verdict.level(k) != Verdict.MISSING) {
                double weight = weight(verdict, k);
                one += weight;
                home += shared(weight, evidence.get(k).shared());
            }
        }
        return one - logOfSum(home, chance);
    }

    /** The probabilities that two records are of one person, and of one household. */
    void posterior(Verdict verdict, double[] oneAndHome) {
        double one = match;
        double home = household;
        for (int k = 0; k < ofMatch.length; k++) {
            if (verdict.level(k) != Verdict.MISSING) {
                double weight = weight(verdict, k);
                one += weight;
                home += shared(weight, evidence.get(k).shared());
            }
        }
        double all = logOfSum(one, logOfSum(home, chance));
        oneAndHome[0] = StrictMath.exp(one - all);
        oneAndHome[1] = StrictMath.exp(home - all);
    }

    /** What a level says for one household, where it says so much for one person. */
    private static double shared(double weight, double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? 0 : weight;
        }
        if (weight > CLEAR || weight < -CLEAR) {
            return weight > 0 ? weight + StrictMath.log(share) : StrictMath.log(1 - share);
        }
        return StrictMath.log(share * StrictMath.exp(weight) + 1 - share);
    }

    private static double logOfSum(double a, double b) {
        double most = Math.max(a, b);
        double apart = most - Math.min(a, b);
        return apart > 30 ? most : most + StrictMath.log1p(StrictMath.exp(-apart));
    }
}
