package nl.ncw.service.agreement;

import java.util.List;
import nl.ncw.service.problem.ServiceProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Finds the errors and open points of stored agreements again, after a start with other rules than they were found by.
 * Requests are answered meanwhile. Several instances may do it at the same time; an agreement that somebody replaces
 * meanwhile is left to him. What is not done when the service stops is done after its next start.
 */
@Component
class AssessmentRenewal implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AssessmentRenewal.class);
    private static final int BATCH = 100;

    private final AgreementStore store;
    private final AgreementAssessor assessor;
    private volatile Thread thread = new Thread(() -> {});
    private volatile boolean isStopping;

    AssessmentRenewal(AgreementStore store, AgreementAssessor assessor) {
        this.store = store;
        this.assessor = assessor;
    }

    @Override
    public void start() {
        isStopping = false;
        thread = new Thread(this::run, "assessment-renewal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the agreement in hand. The thread is not interrupted, since H2 closes its file then. */
    @Override
    public void stop() {
        isStopping = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void run() {
        try {
            renew();
        } catch (RuntimeException failure) {
            // Without its message, which may quote what an agreement says.
            LOG.error(
                    "Stored agreements could not all be assessed again: {}",
                    failure.getClass().getName());
        }
    }

    /** Goes through the agreements that were assessed by others, in the order of their ids. */
    void renew() {
        int renewed = 0;
        List<String> ids = store.assessedByOthers(assessor.mark(), "", BATCH);
        while (!ids.isEmpty() && !isStopping) {
            for (String id : ids) {
                renewed += renew(id) ? 1 : 0;
            }
            ids = store.assessedByOthers(assessor.mark(), ids.get(ids.size() - 1), BATCH);
        }
        if (renewed > 0) {
            LOG.info("Assessed {} stored agreements again, by the rules of now", renewed);
        }
    }

    private boolean renew(String id) {
        if (isStopping) {
            return false;
        }
        try {
            StoredAgreement stored = store.get(id);
            return store.renew(stored.version(), assessor.assess(stored.agreement()));
        } catch (ServiceProblem | IllegalStateException | ConcurrencyFailureException left) {
            LOG.warn(
                    "Agreement {} could not be assessed again: {}",
                    id,
                    left.getClass().getName());
            return false;
        }
    }
}
