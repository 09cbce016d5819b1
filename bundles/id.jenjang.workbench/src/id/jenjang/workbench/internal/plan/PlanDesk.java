package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.edit.ElementRef;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What lies on the desk of a workbench: one plan, and the element that everybody looks at. Parts of
 * the window ask for it as a service. Used by the user interface's thread only.
 */
public final class PlanDesk {

    /** Somebody who wants to know what lies on the desk, and what becomes of it. */
    public interface Visitor extends OpenPlan.Viewer {

        /** Another plan lies there, or none. */
        default void opened(Optional<OpenPlan> plan) {}

        /**
         * Another element is looked at.
         *
         * @param origin who selected it, so that it need not follow itself
         */
        default void selected(ElementRef element, Object origin) {}

        /**
         * The plan could not be saved.
         *
         * @return whether people have been told
         */
        default boolean notSaved(OpenPlan plan, IOException why) {
            return false;
        }
    }

    private final List<Visitor> visitors = new CopyOnWriteArrayList<>();
    private volatile OpenPlan plan;
    private ElementRef selected;

    /** The plan; empty when none is open. */
    public Optional<OpenPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** The element that is looked at; empty at first. */
    public Optional<ElementRef> selected() {
        return Optional.ofNullable(selected);
    }

    /**
     * Puts a plan there instead of the one that lies there.
     *
     * @param root the folder it was read from
     * @param read what was read
     */
    public OpenPlan open(Path root, EditedPlan read) {
        var next = OpenPlan.of(root, read);
        close();
        plan = next;
        next.add(new Relay(next));
        visitors.forEach(each -> each.opened(plan()));
        return next;
    }

    /** Takes the plan off the desk. */
    public void close() {
        if (plan != null) {
            var old = plan;
            plan = null;
            selected = null;
            visitors.forEach(each -> each.opened(Optional.empty()));
            old.close();
        }
    }

    /** Everybody shall look at an element. */
    public void select(ElementRef element, Object origin) {
        if (!element.equals(selected)) {
            selected = element;
            visitors.forEach(each -> each.selected(element, origin));
        }
    }

    /**
     * The plan could not be saved.
     *
     * @return whether somebody has told people; else whoever wanted to save has to
     */
    public boolean notSaved(IOException why) {
        boolean told = false;
        for (var each : visitors) {
            told = told || plan != null && each.notSaved(plan, why);
        }
        return told;
    }

    /** Tells somebody from now on, and at once what lies there. */
    public void add(Visitor visitor) {
        visitors.add(visitor);
        visitor.opened(plan());
    }

    /** Tells somebody no longer. */
    public void remove(Visitor visitor) {
        visitors.remove(visitor);
    }

    /** Tells all visitors what becomes of a plan, as long as it lies on the desk. */
    private final class Relay implements OpenPlan.Viewer {

        private final OpenPlan source;

        Relay(OpenPlan source) {
            this.source = source;
        }

        private void tell(Consumer<Visitor> news) {
            if (plan == source) {
                visitors.forEach(news);
            }
        }

        @Override
        public void textChanged(Path file) {
            tell(each -> each.textChanged(file));
        }

        @Override
        public void understood(PlanMoment moment) {
            tell(each -> each.understood(moment));
        }

        @Override
        public void read(PlanMoment moment) {
            tell(each -> each.read(moment));
        }

        @Override
        public void finish() {
            tell(OpenPlan.Viewer::finish);
        }

        @Override
        public void dirtyChanged(PlanFile file) {
            tell(each -> each.dirtyChanged(file));
        }
    }
}
