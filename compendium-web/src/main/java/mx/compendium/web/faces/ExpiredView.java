package mx.compendium.web.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Answers an Ajax request to a view that is gone with 409. The script in the page then opens the same address anew, puts
 * back what was typed and repeats the action under its operation id.
 */
class ExpiredView extends ExceptionHandlerWrapper {

    ExpiredView(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces != null && faces.getPartialViewContext().isAjaxRequest() && takeExpiry()) {
            answerConflict(faces);
        }
        getWrapped().handle();
    }

    private boolean takeExpiry() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (queued.next().getContext().getException() instanceof ViewExpiredException) {
                queued.remove();
                return true;
            }
        }
        return false;
    }

    private static void answerConflict(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseStatus(409);
        faces.responseComplete();
    }
}
