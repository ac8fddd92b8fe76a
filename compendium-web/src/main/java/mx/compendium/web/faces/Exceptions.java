package mx.compendium.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;

/** Under Ajax: an expired view answers 409 for the page's script to rebuild; anything else shows its error page. */
public class Exceptions extends ExceptionHandlerFactory {

    public Exceptions(ExceptionHandlerFactory wrapped) {
        super(new FullAjaxExceptionHandlerFactory(wrapped));
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredView(getWrapped().getExceptionHandler());
    }
}
