package io.clientele.exchange.report;

import io.clientele.exchange.report.BarChart.Bar;
import io.clientele.rfm.RfmGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From which group to which one customers went. Immutable. */
record MovementSection(GroupMovement movement) implements Section {
    private static final int SHOWN = 8;

    /** Customers who went from one group, or from none, to another. */
    private record Move(String from, String to, int customers) {}

    @Override
    public String heading() {
        return "Who moved between the groups";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        List<Move> moves = moves();
        if (moves.isEmpty()) {
            html.leaf("p", "Nobody has moved since " + Figures.day(movement.since()) + ".");
            return;
        }
        html.leaf("p", meaning(moves));
        List<Bar> bars = moves.stream()
                .limit(SHOWN)
                .map(move -> new Bar(
                        move.from() + " → " + move.to(), move.customers(), Figures.count(move.customers()), "", "bar"))
                .toList();
        new BarChart("moves", "Customers by the groups they left and came to", meaning(moves), bars).write(html);
        table().writeFolded(html, "The numbers");
    }

    private String meaning(List<Move> moves) {
        int moved = moves.stream().mapToInt(Move::customers).sum();
        return "Since " + Figures.day(movement.since()) + " " + Figures.customers(moved)
                + (moved == 1 ? " has" : " have") + " come to another group"
                + (moves.size() > SHOWN ? "; the greatest moves are shown." : ".");
    }

    /** The greatest first; who stayed is not among them. */
    private List<Move> moves() {
        List<RfmGroup> groups = movement.moved().groups();
        List<Move> moves = new ArrayList<>();
        for (RfmGroup to : groups) {
            moves.add(new Move("first purchase", to.name(), movement.moved().newcomers(to)));
            for (RfmGroup from : groups) {
                if (!from.equals(to)) {
                    moves.add(new Move(from.name(), to.name(), movement.moved().customers(from, to)));
                }
            }
        }
        return moves.stream()
                .filter(move -> move.customers() > 0)
                .sorted(Comparator.comparingInt(Move::customers).reversed())
                .toList();
    }

    private NumberTable table() {
        List<RfmGroup> groups = movement.moved().groups();
        NumberTable table = new NumberTable(
                        "Customers by group on " + Figures.day(movement.since()) + " (down) and today (across)")
                .words("")
                .numbers(groups.stream().map(RfmGroup::name).toArray(String[]::new));
        for (RfmGroup from : groups) {
            List<String> row = new ArrayList<>(List.of(from.name()));
            groups.forEach(to -> row.add(Figures.count(movement.moved().customers(from, to))));
            table.row(row);
        }
        List<String> row = new ArrayList<>(List.of("not yet a customer"));
        groups.forEach(to -> row.add(Figures.count(movement.moved().newcomers(to))));
        return table.row(row);
    }
}
