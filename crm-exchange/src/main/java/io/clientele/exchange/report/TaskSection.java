package io.clientele.exchange.report;

import io.clientele.exchange.report.BarChart.Bar;
import io.clientele.exchange.report.DueTasks.When;
import java.util.Arrays;
import java.util.List;

/** The open tasks: how many are due when, and the first of them. Immutable. */
record TaskSection(DueTasks due, People people, int listed) implements Section {

    @Override
    public String heading() {
        return "Tasks due";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void write(Markup html) {
        if (due.tasks().isEmpty()) {
            html.leaf("p", "No task is open. Nobody is waiting for you today.");
            return;
        }
        html.leaf("p", meaning());
        picture().write(html);
        countTable().writeFolded(html, "The numbers");
        if (listed > 0) {
            list().write(html);
        }
        if (due.tasks().size() > listed) {
            html.leaf("p", "And " + Figures.count(due.tasks().size() - listed) + " more.", "class", "aside");
        }
    }

    private String meaning() {
        int now = due.count(When.OVERDUE) + due.count(When.TODAY);
        String open = Figures.count(due.tasks().size(), "task is", "tasks are") + " open";
        if (now == 0) {
            return open + ", and none is due before tomorrow.";
        }
        String byToday =
                now == due.tasks().size() ? " and due by today." : ", " + Figures.count(now) + " of them due by today.";
        return open + byToday + " Begin at the top: who has waited longest stands first.";
    }

    private BarChart picture() {
        List<Bar> bars = Arrays.stream(When.values())
                .map(when -> new Bar(
                        when.words(),
                        due.count(when),
                        Figures.count(due.count(when)),
                        "",
                        when == When.OVERDUE ? "warm" : "bar"))
                .toList();
        return new BarChart("tasks", "Open tasks by when they are due", meaning(), bars);
    }

    private NumberTable countTable() {
        NumberTable table =
                new NumberTable("Open tasks by when they are due").words("When").numbers("Tasks");
        for (When when : When.values()) {
            table.row(when.words(), Figures.count(due.count(when)));
        }
        return table;
    }

    private NumberTable list() {
        NumberTable table = new NumberTable("The tasks, the longest due first")
                .words("Due")
                .words("Who")
                .words("What")
                .words("Why");
        due.tasks().stream()
                .limit(listed)
                .forEach(task -> table.row(
                        Figures.shortDay(task.due()), people.name(task.contact()), task.type(), task.trigger()));
        return table;
    }
}
