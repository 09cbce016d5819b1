package id.jenjang.workbench.internal.text;

import id.jenjang.workbench.internal.plan.PlanMoment;

import org.eclipse.jface.text.source.ISourceViewerExtension5;

/** Has the figures in the text shown anew when the plan has been read. */
public final class MiningRefresh extends PlanReconciler {

    @Override
    protected Runnable look(EditedText text, PlanMoment moment) {
        return () -> ((ISourceViewerExtension5) viewer()).updateCodeMinings();
    }
}
