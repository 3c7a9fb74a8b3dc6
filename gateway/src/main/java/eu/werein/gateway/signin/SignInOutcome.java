package eu.werein.gateway.signin;

import com.nimbusds.jose.KeySourceException;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where somebody lands when she comes back from the identity provider. */
final class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInOutcome.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemWriter problems;

    SignInOutcome(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        HttpSession session = request.getSession();
        @Nullable Object returnTo = session.getAttribute(ReturnTo.ATTRIBUTE);
        session.removeAttribute(ReturnTo.ATTRIBUTE);
        seeOther(response, ReturnTo.orHome((String) returnTo));
    }

    /** People land on the home page, which offers to sign in again; programs get a problem. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        boolean away = causedByAbsence(failure);
        LOG.atInfo()
                .addKeyValue(
                        "reason",
                        failure instanceof OAuth2AuthenticationException refused
                                ? refused.getError().getErrorCode()
                                : failure.getClass().getSimpleName())
                .log("a sign-in failed");
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            seeOther(response, "/?signIn=" + (away ? "unavailable" : "failed"));
        } else if (away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            problems.write(response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
        } else {
            problems.write(response, Problem.of(HttpStatus.BAD_REQUEST, "sign-in-failed"));
        }
    }

    private static boolean causedByAbsence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof KeySourceException) {
                return true;
            }
        }
        return false;
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
