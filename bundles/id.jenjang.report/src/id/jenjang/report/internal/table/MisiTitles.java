package id.jenjang.report.internal.table;

import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.internal.table.MisiGroups.Group;
import id.jenjang.report.internal.text.Wording;

import java.util.Map;

/** Titles of missions and goals as the tables grouped by mission print them. */
public final class MisiTitles {

    private MisiTitles() {}

    /** The title of a group: its mission with the number, or that there is none. */
    public static String title(Wording wording, Group group) {
        if (group.misi() == null) {
            return wording.text("baris.tanpa-misi");
        }
        String name = Cells.name(group.misi().getNama());
        return wording.text(
                "baris.misi", Map.of("nomor", Integer.toString(group.number()), "misi", name));
    }

    static String goal(Goal goal) {
        return goal.tujuan() == null || goal.tujuan().getNama() == null
                ? null
                : goal.number() + ". " + goal.tujuan().getNama();
    }
}
