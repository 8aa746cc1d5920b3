package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins records into groups, the surest first. */
final class Clusters {
    static double CLIP_LOW = -6, CLIP_HIGH = 8;
    final int[] root;
    private final List<int[]> members = new ArrayList<>();
    private final Model model;

    Clusters(Model model, int size) {
        this.model = model;
        root = new int[size];
        for (int i = 0; i < size; i++) {
            root[i] = i;
            members.add(new int[] {i});
        }
    }

    void join(long[] edges, double[] logits, double threshold) {
        Integer[] order = new Integer[edges.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, (x, y) -> logits[x] != logits[y] ? Double.compare(logits[y], logits[x]) : Long.compare(edges[x], edges[y]));
        for (int e : order) {
            if (logits[e] < threshold) break;
            int a = root[(int) (edges[e] >>> 32)];
            int b = root[(int) edges[e]];
            if (a != b && fits(members.get(a), members.get(b), threshold)) {
                int[] all = Arrays.copyOf(members.get(a), members.get(a).length + members.get(b).length);
                System.arraycopy(members.get(b), 0, all, members.get(a).length, members.get(b).length);
                for (int i : members.get(b)) root[i] = a;
                members.set(a, all);
                members.set(b, new int[0]);
            }
        }
    }

    private boolean fits(int[] a, int[] b, double threshold) {
        if (a.length == 1 && b.length == 1) return true;
        double sum = 0;
        for (int i : a) for (int j : b) {
            double l = model.logit(model.comparisons.compare(Math.min(i, j), Math.max(i, j)));
            sum += Math.max(CLIP_LOW, Math.min(CLIP_HIGH, l));
        }
        return sum / (a.length * b.length) >= threshold;
    }
}
