package id.jenjang.bench;

/**
 * A TaskJuggler project of a given number of tasks, nested like programs, kegiatan and sub
 * kegiatan.
 */
final class TaskJugglerPlan {

    private static final int SUB_ACTIVITIES = 10;
    private static final int ACTIVITIES = 10;

    private TaskJugglerPlan() {}

    static String text(int tasks) {
        var text =
                new StringBuilder(
                        """
                        project bench "Bench" 2023-01-01 +1y { timezone "Asia/Jakarta" }
                        resource team "Team"
                        """);
        int written = 0;
        for (int program = 1; written < tasks; program++) {
            text.append("task p")
                    .append(program)
                    .append(" \"Program ")
                    .append(program)
                    .append("\" {\n");
            written++;
            for (int activity = 1; activity <= ACTIVITIES && written < tasks; activity++) {
                text.append("  task k")
                        .append(activity)
                        .append(" \"Kegiatan ")
                        .append(activity)
                        .append("\" {\n");
                written++;
                for (int sub = 1; sub <= SUB_ACTIVITIES; sub++) {
                    text.append("    task s").append(sub).append(" \"Sub kegiatan ").append(sub);
                    text.append("\" { start 2023-02-01 duration 90d }\n");
                    written++;
                }
                text.append("  }\n");
            }
            text.append("}\n");
        }
        return text.append("taskreport \"tasks\" { formats csv columns id, name, start, end }\n")
                .toString();
    }
}
