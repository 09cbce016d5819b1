package id.jenjang.workbench.tests;

import id.jenjang.workbench.internal.app.Theme;

import java.nio.file.Path;

/**
 * How the window looks in this run, by the system property jenjang.rupa. English and twice the size
 * are begun by whoever starts the run (-nl en, GDK_SCALE=2), because they must be known before the
 * window is there.
 */
enum Look {
    /** As most people see it. */
    USUAL(""),
    /** Dark. */
    DARK("gelap"),
    /** In English. */
    ENGLISH("inggris"),
    /** On a screen of small pixels, two for one. */
    DOUBLE("200"),
    /** As small as on old computers. */
    NARROW("sempit");

    private static final int NARROW_WIDTH = 1024;
    private static final int NARROW_HEIGHT = 700;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 860;

    private final String name;

    Look(String name) {
        this.name = name;
    }

    /** The look of this run. */
    static Look now() {
        var wanted = System.getProperty("jenjang.rupa", "");
        for (var look : values()) {
            if (look.name.equals(wanted)) {
                return look;
            }
        }
        throw new IllegalArgumentException("jenjang.rupa=" + wanted);
    }

    /** Pixels of the screen for one point of the window. */
    static int scale() {
        var scale = System.getenv("GDK_SCALE");
        return scale == null ? 1 : Integer.parseInt(scale);
    }

    /** Where pictures of the screen are kept. */
    Path folder() {
        return Path.of("target", "screenshots").resolve(name);
    }

    /** Makes the window look so. */
    void begin(Robot robot) {
        robot.let(
                () -> {
                    Theme.setDark(this == DARK);
                    var shell = robot.windowNow().getShell();
                    shell.setLocation(0, 0);
                    if (this == NARROW) {
                        shell.setSize(NARROW_WIDTH, NARROW_HEIGHT);
                    } else {
                        shell.setSize(WIDTH, HEIGHT);
                    }
                });
    }
}
