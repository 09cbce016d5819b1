package id.jenjang.workbench.internal.app;

import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.workbench.internal.plan.Chore;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The classes that opening a plan takes, loaded while somebody still looks at the welcome page.
 * Which they are is noted once, when the first plan is opened from there; a newer Jenjang notes
 * them anew.
 */
final class ClassesAhead implements WeavingHook, PlanDesk.Visitor {

    private static final String FILE = "kelas.txt";

    /** What is drawn last is drawn so long after the plan has been read, in milliseconds. */
    private static final long DRAWN = 3000;

    /** By then the window is drawn, which comes first, in milliseconds. */
    private static final long PAUSE = 2500;

    private final Bundle own = FrameworkUtil.getBundle(ClassesAhead.class);
    private final Queue<String> noted = new ConcurrentLinkedQueue<>();
    private final PlanDesk desk;
    private ServiceRegistration<WeavingHook> hook;

    private ClassesAhead(PlanDesk desk) {
        this.desk = desk;
    }

    /** Loads them in the background, or notes them when they are not known. */
    static void load(PlanDesk desk) {
        var ahead = new ClassesAhead(desk);
        var known = ahead.known();
        if (known.isEmpty()) {
            ahead.note();
        } else {
            Chore.job(Job.DECORATE).chore(() -> ahead.load(known)).soon(PAUSE);
        }
    }

    private Path file() {
        return Platform.getStateLocation(own).toPath().resolve(FILE);
    }

    /** Lines of a bundle and a class, of this very version. */
    private List<String> known() {
        if (!Files.isReadable(file())) {
            return List.of();
        }
        try {
            var lines = Files.readAllLines(file());
            return !lines.isEmpty() && lines.getFirst().equals(version())
                    ? lines.subList(1, lines.size())
                    : List.of();
        } catch (IOException unreadable) {
            ILog.of(ClassesAhead.class).warn("Classes cannot be loaded ahead", unreadable);
            return List.of();
        }
    }

    private String version() {
        return own.getVersion().toString();
    }

    private void load(List<String> known) {
        Map<String, Bundle> bundles = new HashMap<>();
        for (var bundle : own.getBundleContext().getBundles()) {
            bundles.put(bundle.getSymbolicName(), bundle);
        }
        for (var line : known) {
            int gap = line.indexOf(' ');
            var bundle = bundles.get(line.substring(0, gap));
            if (bundle != null) {
                load(bundle, line.substring(gap + 1));
            }
        }
    }

    private static void load(Bundle bundle, String name) {
        try {
            bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError gone) {
            // Whoever needs it says so; here it would only have been earlier.
            Platform.getLog(bundle).log(new Status(IStatus.INFO, ClassesAhead.class, name, gone));
        }
    }

    private void note() {
        desk.add(this);
        hook = own.getBundleContext().registerService(WeavingHook.class, this, null);
    }

    @Override
    public void weave(WovenClass loaded) {
        noted.add(
                loaded.getBundleWiring().getBundle().getSymbolicName()
                        + ' '
                        + loaded.getClassName());
    }

    @Override
    public void read(PlanMoment moment) {
        desk.remove(this);
        Chore.job(Job.DECORATE).chore(this::keep).soon(DRAWN);
    }

    private void keep() {
        hook.unregister();
        var text = version() + '\n' + String.join("\n", noted) + '\n';
        try {
            SafeOutput.write(file(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            ILog.of(ClassesAhead.class).warn("Classes cannot be noted", full);
        }
    }
}
