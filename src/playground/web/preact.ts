/** The one door to the view library. Text that goes through `html` is always text, never markup. */
import htm from 'htm';
import { h, type VNode } from 'preact';

export { createContext, Fragment, h, render } from 'preact';
export type { ComponentChildren, RefObject, TargetedEvent, VNode } from 'preact';
export { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** For elements; components are made with `h`, which checks what they are given. */
export const html = htm.bind<VNode>(h);
