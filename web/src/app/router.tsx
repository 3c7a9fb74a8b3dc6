import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { FailurePage } from "@/shared/FailurePage";
import { NotFoundPage } from "@/shared/GuardPages";
import { Loading } from "@/shared/Loading";
import { Shell } from "./Shell";
import {
  applicationsSearch,
  attendSearch,
  cyclesSearch,
  editSearch,
  gatheringSearch,
  gatheringsSearch,
  importSearch,
  membersSearch,
  planSearch,
} from "./search";

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/home/HomePage"), "HomePage"),
});

const apply = createRoute({
  getParentRoute: () => root,
  path: "/apply/$partner",
  component: lazyRouteComponent(() => import("@/features/apply/ApplyPage"), "ApplyPage"),
});

const confirm = createRoute({
  getParentRoute: () => root,
  path: "/confirm",
  component: lazyRouteComponent(() => import("@/features/apply/ConfirmPage"), "ConfirmPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: lazyRouteComponent(() => import("@/features/session/WelcomePage"), "WelcomePage"),
});

const applications = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/applications",
  validateSearch: applicationsSearch,
  component: lazyRouteComponent(() => import("@/features/applications/ApplicationsPage"), "ApplicationsPage"),
});

const members = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/members",
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => import("@/features/members/MembersPage"), "MembersPage"),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/imports",
  component: lazyRouteComponent(() => import("@/features/imports/ImportsPage"), "ImportsPage"),
});

const oneImport = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/imports/$importId",
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import("@/features/imports/ImportPage"), "ImportPage"),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/members/duplicates",
  component: lazyRouteComponent(() => import("@/features/members/DuplicatesPage"), "DuplicatesPage"),
});

const member = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/members/$memberId",
  validateSearch: editSearch,
  component: lazyRouteComponent(() => import("@/features/members/MemberPage"), "MemberPage"),
});

const cycles = createRoute({
  getParentRoute: () => root,
  path: "/cycles",
  validateSearch: cyclesSearch,
  component: lazyRouteComponent(() => import("@/features/cycles/CataloguePage"), "CataloguePage"),
});

const cycle = createRoute({
  getParentRoute: () => root,
  path: "/cycles/$host/$cycleId",
  component: lazyRouteComponent(() => import("@/features/cycles/CyclePage"), "CyclePage"),
});

const myCycles = createRoute({
  getParentRoute: () => root,
  path: "/my/cycles",
  component: lazyRouteComponent(() => import("@/features/cycles/MyCyclesPage"), "MyCyclesPage"),
});

const myCertificates = createRoute({
  getParentRoute: () => root,
  path: "/my/certificates",
  component: lazyRouteComponent(
    () => import("@/features/certificates/MyCertificatesPage"),
    "MyCertificatesPage",
  ),
});

const verify = createRoute({
  getParentRoute: () => root,
  path: "/verify/$partner/$certificateId",
  component: lazyRouteComponent(() => import("@/features/certificates/VerifyPage"), "VerifyPage"),
});

const attend = createRoute({
  getParentRoute: () => root,
  path: "/attend",
  validateSearch: attendSearch,
  component: lazyRouteComponent(() => import("@/features/attendance/AttendPage"), "AttendPage"),
});

const hostedCycles = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/cycles",
  component: lazyRouteComponent(() => import("@/features/hosting/HostedCyclesPage"), "HostedCyclesPage"),
});

const newCycle = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/cycles/new",
  component: lazyRouteComponent(() => import("@/features/hosting/NewCyclePage"), "NewCyclePage"),
});

const hostedCycle = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/cycles/$cycleId",
  validateSearch: editSearch,
  component: lazyRouteComponent(() => import("@/features/hosting/HostedCyclePage"), "HostedCyclePage"),
});

const roster = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/cycles/$cycleId/roster",
  component: lazyRouteComponent(() => import("@/features/hosting/RosterPage"), "RosterPage"),
});

const issuedCertificates = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/cycles/$cycleId/certificates",
  component: lazyRouteComponent(
    () => import("@/features/certificates/IssuedCertificatesPage"),
    "IssuedCertificatesPage",
  ),
});

const hostedSession = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/cycles/$cycleId/sessions/$sessionId",
  component: lazyRouteComponent(() => import("@/features/hosting/SessionPage"), "SessionPage"),
});

const enrolmentRequests = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/enrolment-requests",
  component: lazyRouteComponent(
    () => import("@/features/hosting/EnrolmentRequestsPage"),
    "EnrolmentRequestsPage",
  ),
});

const schoolCalendar = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/school-calendar",
  component: lazyRouteComponent(() => import("@/features/schools/SchoolCalendarPage"), "SchoolCalendarPage"),
});

const gatherings = createRoute({
  getParentRoute: () => root,
  path: "/gatherings",
  validateSearch: gatheringsSearch,
  component: lazyRouteComponent(() => import("@/features/gatherings/GatheringsPage"), "GatheringsPage"),
});

const gathering = createRoute({
  getParentRoute: () => root,
  path: "/gatherings/$host/$gatheringId",
  validateSearch: gatheringSearch,
  component: lazyRouteComponent(() => import("@/features/gatherings/GatheringPage"), "GatheringPage"),
});

const askAsGuest = createRoute({
  getParentRoute: () => root,
  path: "/g/$host/$gatheringId",
  validateSearch: gatheringSearch,
  component: lazyRouteComponent(() => import("@/features/guests/AskAsGuestPage"), "AskAsGuestPage"),
});

const confirmSeat = createRoute({
  getParentRoute: () => root,
  path: "/g/confirm",
  component: lazyRouteComponent(() => import("@/features/guests/ConfirmSeatPage"), "ConfirmSeatPage"),
});

const guestSeat = createRoute({
  getParentRoute: () => root,
  path: "/g/seat",
  component: lazyRouteComponent(() => import("@/features/guests/SeatPage"), "SeatPage"),
});

const plannedGatherings = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/gatherings",
  component: lazyRouteComponent(
    () => import("@/features/planning/PlannedGatheringsPage"),
    "PlannedGatheringsPage",
  ),
});

const newGathering = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/gatherings/new",
  component: lazyRouteComponent(() => import("@/features/planning/NewGatheringPage"), "NewGatheringPage"),
});

const plannedGathering = createRoute({
  getParentRoute: () => root,
  path: "/partners/$partner/gatherings/$gatheringId",
  validateSearch: planSearch,
  component: lazyRouteComponent(
    () => import("@/features/planning/PlannedGatheringPage"),
    "PlannedGatheringPage",
  ),
});

const dashboard = createRoute({
  getParentRoute: () => root,
  path: "/federation",
  component: lazyRouteComponent(() => import("@/features/dashboard/DashboardPage"), "DashboardPage"),
});

const partners = createRoute({
  getParentRoute: () => root,
  path: "/federation/partners",
  component: lazyRouteComponent(() => import("@/features/partners/PartnersPage"), "PartnersPage"),
});

const routeTree = root.addChildren([
  home,
  apply,
  confirm,
  welcome,
  applications,
  members,
  imports,
  oneImport,
  duplicates,
  member,
  cycles,
  cycle,
  myCycles,
  myCertificates,
  verify,
  attend,
  hostedCycles,
  newCycle,
  hostedCycle,
  roster,
  issuedCertificates,
  hostedSession,
  enrolmentRequests,
  schoolCalendar,
  gatherings,
  gathering,
  askAsGuest,
  confirmSeat,
  guestSeat,
  plannedGatherings,
  newGathering,
  plannedGathering,
  dashboard,
  partners,
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPendingComponent: Loading,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ({ error, reset }) => <FailurePage error={error} retry={reset} />,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
